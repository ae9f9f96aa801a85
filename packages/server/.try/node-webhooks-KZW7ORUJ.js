import "./chunk-MLKGABMK.js";

// packages/server/src/webhooks/node/node-webhooks.ts
import { lookup } from "node:dns/promises";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";

// packages/server/src/webhooks/node/public-address.ts
import ipaddr from "ipaddr.js";
function isPublicAddress(address) {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

// packages/server/src/webhooks/node/node-webhooks.ts
var patience = 15e3;
function nodeWebhooks({ allowPrivate = false, resolve = resolveAll } = {}) {
  return async ({ url, headers, body }) => {
    const address = new URL(url);
    const { protocol, hostname } = address;
    if (protocol !== "https:" && !(allowPrivate && protocol === "http:")) throw new Error("A webhook\u2019s address begins with https://");
    const addresses = await addressesOf(hostname.replace(/^\[|\]$/g, ""), resolve);
    if (!allowPrivate && !addresses.every((found) => isPublicAddress(found.address)))
      throw new Error("The webhook\u2019s address is in a private network; PRIVET_WEBHOOK_ALLOW_PRIVATE=on would allow it");
    const status = await post(address, { headers: { ...headers, "User-Agent": "Privet" }, lookup: answerWith(addresses) }, body);
    return { status };
  };
}
async function addressesOf(host, resolve) {
  if (isIP(host) > 0) return [{ address: host, family: isIP(host) }];
  const addresses = await resolve(host);
  if (addresses.length === 0) throw new Error("The name of the webhook\u2019s address is not known");
  return addresses;
}
var answerWith = (addresses) => (_, { all }, callback) => {
  const [first] = addresses;
  if (all) callback(null, [...addresses]);
  else callback(null, first?.address ?? "", first?.family);
};
var resolveAll = (hostname) => lookup(hostname, { all: true });
function post(url, options, body) {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, method: "POST", agent: false, signal: AbortSignal.timeout(patience) }, (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
export {
  nodeWebhooks
};
