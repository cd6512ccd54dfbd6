import { networkOf } from './network';

describe('The network of an address', () => {
  it.each<[address: string | undefined, network: string, because: string]>([
    ['192.0.2.7', '192.0.2.7', 'an IPv4 address is one'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', 'half of an IPv6 address is one'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64', 'the same, written differently'],
    ['2001:db8::7:0:0:0:1', '2001:db8:0:7::/64', 'zeros left out within the half'],
    ['2001:db8::1', '2001:db8:0:0::/64', 'zeros left out across it'],
    ['::1', '0:0:0:0::/64', 'this machine'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'a neighbour, seen through a device'],
    ['::ffff:192.0.2.7', '192.0.2.7', 'an IPv4 address in disguise'],
    ['::FFFF:c000:207', '192.0.2.7', 'the same, in a deeper one'],
    ['0:0:0:0:0:ffff:0.0.0.0', '0.0.0.0', 'zeros in disguise'],
    ['::192.0.2.7', '0:0:0:0::/64', 'not every IPv6 address that ends like an IPv4 one'],
    [undefined, 'unknown', 'none'],
    ['', 'unknown', 'nothing'],
    ['192.0.2.7:4711', 'unknown', 'not an address'],
    ['_hidden', 'unknown', 'nor this'],
  ])('%s: %s (%s)', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
