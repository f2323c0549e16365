"""What a page may load and run, for its own head and for servers; and the one script that stands in a page itself."""

from __future__ import annotations

import base64
from hashlib import sha256

# Runs before anything is drawn, so that what only works with scripts is there or is not, and nothing jumps. Who left
# quickly (weg.mjs) and then goes back in the history of the tab, gets the neutral page again instead of ours.
EARLY_SCRIPT = (
    "(h=>{h.classList.add('js');"
    # A script of the page that does not come, on a bad line: what is there without scripts is better than what is dead.
    "addEventListener('error',e=>{if(e.target.type=='module')h.className=''},1);"
    # What the finder starts with is not what this address asks for: it waits for that (vinder.css).
    "if(location.hash.includes('='))h.classList.add('vraagt');"
    # What was looked for in the finder: room is kept for the answer before it is there.
    "let z=location.hash.match(/(drempel|taal|voor|leeftijd|bij)=|,/g);if(z){h.dataset.zoekt=z;"
    "h.style.setProperty('--zoekt',z.length-/bij/.test(z))}try{"
    # Who asked to be offered another language (mijn_taal.mjs): room is kept for that on the home page.
    "for(z in localStorage)/^sociale-kaart-taal:/.test(z)&&localStorage[z].split('|')[0]!=h.lang"
    "&&h.classList.add('mijn-taal');if(sessionStorage.weg){"
    "if(h.dataset.weg&&performance.getEntriesByType('navigation')[0].type=='back_forward')"
    "{h.classList.add('weg');location.replace(h.dataset.weg)}else sessionStorage.removeItem('weg')}}catch(e){}"
    "})(document.documentElement)"
)


def content_security_policy() -> str:
    """Only the site itself; the one inline script by its hash; nothing of others in a frame, nothing sent elsewhere.

    No text becomes markup or a script's address (Trusted Types): the policy `bewaren` names the service worker, and
    there is no other. Browsers that do not know these two rules pass over them.
    """
    digest = base64.b64encode(sha256(EARLY_SCRIPT.encode()).digest()).decode()
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'sha256-{digest}'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types bewaren",
        )
    )
