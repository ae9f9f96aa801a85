import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the open internet: not private, loopback, link-local, shared, multicast, reserved or a tunnel into such. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
