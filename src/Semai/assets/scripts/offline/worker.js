// Keeps the page that works without a network, and what it is made of. Nothing of anyone lies in it: sheets lie sealed
// beside it. The list of files is named by the program, so a new version of any of them brings a new keep.
const { keep, files } = self.semai;

self.addEventListener("install", event => event.waitUntil(
  caches.open(keep).then(kept => kept.addAll(files)).then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(name => name.startsWith("semai-") && name !== keep).map(name => caches.delete(name)))).then(() => self.clients.claim())));

/** The page: what is kept at once, and anew from the network for the next time. */
async function page(request) {
  const kept = await caches.open(keep);
  const there = await kept.match("/offline");
  const fresh = fetch(request).then(async answer => {
    if (answer.ok && !answer.redirected) await kept.put("/offline", answer.clone());
    return answer;
  });
  if (!there) return fresh;
  fresh.catch(() => undefined); // no network: what is kept is shown
  return there;
}

/** Styles, icons, typefaces: their address carries their content, so what is kept is right. */
async function file(request) {
  const kept = await caches.open(keep);
  const there = await kept.match(request);
  if (there) return there;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
}

self.addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && address.pathname === "/offline") event.respondWith(page(event.request));
  else if (address.pathname.startsWith("/dist/")) event.respondWith(file(event.request));
});
