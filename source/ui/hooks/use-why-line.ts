import {useEffect, useState} from 'react';
import type {createWhyLine} from '../../layout/why.js';
import {latest} from '../latest.js';

type CreateWhyLine = typeof createWhyLine;

/** What lays out why rows are linked, once it is wanted and loaded: few ask, so it is not there from the start. */
export const useWhyLine = (wanted: boolean): CreateWhyLine | undefined => {
	const [loaded, setLoaded] = useState<{readonly create: CreateWhyLine}>();
	useEffect(() => {
		if (wanted && loaded === undefined) {
			void import('../../layout/why.js').then(why => {
				setLoaded({create: latest(why.createWhyLine)});
			});
		}
	}, [wanted, loaded]);
	return wanted ? loaded?.create : undefined;
};
