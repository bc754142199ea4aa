// What lies on the device: sheets taken along and lines written in them, each sealed by a key that only the PIN gives.
// Nothing but how many there are, and when they are wiped, can be read without it.
const rounds = 600000; // of PBKDF2: about a second on an old phone, as long for each guess of whoever finds it
const name = "semai-offline";

const asked = request => new Promise((kept, failed) => {
  request.onsuccess = () => kept(request.result);
  request.onerror = () => failed(request.error);
});

let opened;
function shelf() {
  opened = opened || new Promise((kept, failed) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => ["door", "sheets", "lines"].forEach(store => request.result.createObjectStore(store));
    request.onsuccess = () => kept(request.result);
    request.onerror = () => failed(request.error);
  });
  return opened;
}

const within = async (store, mode, act) => asked(act((await shelf()).transaction(store, mode).objectStore(store)));
export const read = (store, key) => within(store, "readonly", s => s.get(key));
export const keep = (store, key, value) => within(store, "readwrite", s => s.put(value, key));
export const drop = (store, key) => within(store, "readwrite", s => s.delete(key));
export const keys = store => within(store, "readonly", s => s.getAllKeys());

/** Everything gone from this device, with or without its PIN. */
export async function wipe() {
  for (const store of ["lines", "sheets", "door"]) await within(store, "readwrite", s => s.clear());
}

const bytes = text => new TextEncoder().encode(text);

async function keyOf(pin, salt) {
  const raw = await crypto.subtle.importKey("raw", bytes(pin), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

export async function seal(key, said) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes(JSON.stringify(said))) };
}

export const unseal = async (key, sealed) => JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: sealed.iv }, key, sealed.data)));

/** Whether a PIN has been chosen on this device. */
export const hasDoor = async () => Boolean(await read("door", "salt"));

export async function makeDoor(pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(pin, salt);
  await keep("door", "check", await seal(key, "semai"));
  await keep("door", "salt", salt);
  return key;
}

/** The key, or null for a wrong PIN. */
export async function unlock(pin) {
  const key = await keyOf(pin, await read("door", "salt"));
  try {
    await unseal(key, await read("door", "check"));
    return key;
  } catch {
    return null;
  }
}

export const newKey = () => crypto.randomUUID ? crypto.randomUUID() : ([1e7] + -1e3 + -4e3 + -8e3 + -1e11)
  .replace(/[018]/g, c => (c ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> c / 4).toString(16));
