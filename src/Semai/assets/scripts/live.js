// Computes while one types: sends the form to the address that it names and shows the answer in its place. The server
// reckons, so the numbers here and on the saved page have one definition. Without this script the form's own button does it.
const patience = 400;

for (const form of document.querySelectorAll("form[data-live]")) {
  const place = document.getElementById(form.dataset.liveInto);
  let waiting, asked;

  async function compute() {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(form.dataset.live, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: asked.signal, credentials: "same-origin" });
      place.classList.toggle("stale", !answer.ok);
      if (answer.ok) place.innerHTML = await answer.text();
    } catch {
      place.classList.add("stale"); // no network, or a later keystroke: what stands there is of before
    }
  }

  form.addEventListener("input", () => {
    place.classList.add("stale");
    clearTimeout(waiting);
    waiting = setTimeout(compute, patience);
  });
}
