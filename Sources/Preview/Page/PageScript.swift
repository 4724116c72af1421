/// What the preview adds to every page, as files of its own: the pages' policy allows nothing within them.
enum PageScript {
    static let script = """
        // Keeps a page of the preview up to date. Never part of a published website.
        (() => {
          "use strict";
          const script = document.currentScript;
          const key = "fahrplan-scroll:" + location.pathname;
          let connection = null;
          let dismissed = "";
          let before = null;

          const memory = (work) => { try { return work(sessionStorage); } catch { return null; } };

          const reload = () => {
            memory((storage) => storage.setItem(key, JSON.stringify([scrollX, scrollY])));
            location.reload();
          };

          const restore = () => {
            const kept = memory((storage) => storage.getItem(key));
            if (!kept) return;
            memory((storage) => storage.removeItem(key));
            const [left, top] = JSON.parse(kept);
            const scroll = () => scrollTo({ left, top, behavior: "instant" });
            scroll();
            addEventListener("load", scroll, { once: true });
          };

          const overlay = () => document.getElementById("fahrplan-problems");

          const close = () => {
            const shown = overlay();
            if (!shown) return;
            dismissed = shown.dataset.mark;
            memory((storage) => storage.setItem("fahrplan-dismissed", dismissed));
            shown.remove();
            if (before && before.isConnected) before.focus({ preventScroll: true });
          };

          const prepare = () => {
            const shown = overlay();
            if (!shown) return;
            if (shown.dataset.mark === dismissed) { shown.remove(); return; }
            document.getElementById("fahrplan-problems-close").addEventListener("click", close);
            before = document.activeElement;
            shown.focus({ preventScroll: true });
          };

          const show = (html) => {
            const shown = overlay();
            const next = document.createElement("template");
            next.innerHTML = html;
            const element = next.content.firstElementChild;
            if (shown && element && shown.dataset.mark === element.dataset.mark) return;
            if (shown) {
              const hadFocus = shown.contains(document.activeElement);
              shown.remove();
              if (!element && hadFocus && before && before.isConnected) before.focus({ preventScroll: true });
            }
            if (!element) { dismissed = ""; memory((storage) => storage.removeItem("fahrplan-dismissed")); return; }
            document.body.append(element);
            prepare();
          };

          const connect = () => {
            if (connection) return;
            const question = new URLSearchParams({ page: script.dataset.page, state: script.dataset.state });
            connection = new EventSource("\(ServedPage.events)?" + question);
            connection.addEventListener("reload", reload);
            connection.addEventListener("problems", (event) => show(JSON.parse(event.data)));
          };

          // A browser keeps few connections to a server; a page that nobody sees needs none.
          const follow = () => {
            if (document.visibilityState === "visible") { connect(); return; }
            if (connection) { connection.close(); connection = null; }
          };

          addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
          addEventListener("pagehide", () => { if (connection) { connection.close(); connection = null; } });
          addEventListener("pageshow", follow);
          document.addEventListener("visibilitychange", follow);
          dismissed = memory((storage) => storage.getItem("fahrplan-dismissed")) || "";
          restore();
          prepare();
          follow();
        })();

        """

    static let style = """
        #fahrplan-problems, #fahrplan-problems * { all: revert; box-sizing: border-box; }
        #fahrplan-problems {
          position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto; margin: 0;
          padding: 1rem 1.25rem; background: #1d1f24; color: #f4f4f5; border-top: 4px solid #ff8a80;
          font: 1rem/1.5 system-ui, sans-serif; color-scheme: dark;
        }
        #fahrplan-problems:focus { outline: 3px solid #ffd54f; outline-offset: -6px; }
        #fahrplan-problems h2 { margin: 0 0 .5rem; font-size: 1.15rem; color: #ff8a80; }
        #fahrplan-problems pre {
          margin: 0 0 .75rem; overflow-x: auto; font: .9rem/1.45 ui-monospace, monospace; white-space: pre; color: inherit;
        }
        #fahrplan-problems p { margin: 0 0 .75rem; }
        #fahrplan-problems button { font: inherit; padding: .35rem 1rem; }
        @media print { #fahrplan-problems { display: none; } }

        """
}
