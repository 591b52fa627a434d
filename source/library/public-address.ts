import dns, {type LookupAddress} from 'node:dns';
import {BlockList, isIP, type LookupFunction} from 'node:net';

/** Addresses that are not the public internet: this machine, its network, multicast, and ways around. */
const closed = new BlockList();
for (const range of [
	'0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24',
	'192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
	'::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8',
].flatMap(ranges => ranges.split(' '))) {
	const [network = '', prefix] = range.split('/');
	closed.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
}

/** Whether an IP address is of the public internet. */
export const isPublic = (address: string): boolean => {
	const version = isIP(address);
	return version !== 0 && !closed.check(address, version === 6 ? 'ipv6' : 'ipv4');
};

/** Thrown where a name or address leads to a private network. */
export class PrivateAddressError extends Error {}

/**
 * A look-up that gives public addresses alone. Given to the connection itself, so that no second
 * look-up can answer otherwise.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
	dns.lookup(hostname, {...options, all: true}, (error, addresses: LookupAddress[]) => {
		const [first] = addresses ?? [];
		if (error || first === undefined) {
			callback(error ?? new Error(`no address for ${hostname}`), []);
		} else if (!addresses.every(({address}) => isPublic(address))) {
			callback(new PrivateAddressError(hostname), []);
		} else if (options.all) {
			callback(null, addresses);
		} else {
			callback(null, first.address, first.family);
		}
	});
};
