import {useEffect, useState} from 'react';

/** Milliseconds that pass unnoticed: words that come and go in them are a flicker. */
const unnoticed = 300;

/** Whether something has been going on for so long that it is worth telling. */
export const useIsLong = (isGoingOn: boolean): boolean => {
	const [isLong, setIsLong] = useState(false);
	useEffect(() => {
		if (!isGoingOn) {
			return;
		}

		const timer = setTimeout(setIsLong, unnoticed, true);
		return () => {
			clearTimeout(timer);
			setIsLong(false);
		};
	}, [isGoingOn]);
	return isGoingOn && isLong;
};
