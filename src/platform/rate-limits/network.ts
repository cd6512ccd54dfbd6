import { isIP } from 'node:net';

const UNKNOWN = 'unknown';

/**
 * The network that an address belongs to: an IPv4 address by itself, the /64 of an IPv6 one, because that is what one household or
 * machine is given (RFC 6177, RFC 7934 §6). An IPv4 address in the form of an IPv6 one (RFC 4291 §2.5.5.2) is the former.
 *
 * @returns e.g. `192.0.2.7`, `2001:db8:0:7::/64`, or `unknown` where there is no address or one that can't be read
 */
export function networkOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%');
  switch (isIP(bare)) {
    case 4:
      return bare;
    case 6:
      return networkOfIPv6(groupsOf(bare));
    default:
      return UNKNOWN;
  }
}

function networkOfIPv6(groups: readonly number[]): string {
  const [, , , , , sixth = 0, ...embedded] = groups;
  const isIPv4 = sixth === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  if (isIPv4) return embedded.flatMap((group) => [group >> 8, group & 0xff]).join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address, in whichever of its forms it is written (RFC 4291 §2.2). */
function groupsOf(address: string): number[] {
  // a URL holds it in one form, without the dotted one (WHATWG URL, IPv6 serializer)
  const [left = '', right = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [left, right].map((part) => part.split(':').filter((group) => group !== ''));
  const given = [...(first ?? []), ...(last ?? [])].length;
  const zeros = Array<string>(8 - given).fill('0');
  return [...(first ?? []), ...zeros, ...(last ?? [])].map((group) => parseInt(group, 16));
}
