"""What the host of a site should say beside its pages: headers, as files that are ready to use on three kinds of host.

Once, so that the three say the same, and the same as the pages' own policy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sociale_kaart.rendering.security_policy import content_security_policy

YEAR = 31_536_000  # seconds
SHORT = 3_600

# What a page of ours uses on request, for itself; what it never uses, nobody may.
PERMISSIONS = {
    "self": ("clipboard-write", "geolocation", "web-share"),
    "": ("accelerometer", "camera", "display-capture", "gyroscope", "magnetometer", "microphone", "payment", "usb"),
}

# By name, for every answer of the site. Who may show our pages in a frame can be said here only, not in a page.
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{content_security_policy()}; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": ", ".join(f"{name}=({who})" for who, names in PERMISSIONS.items() for name in names),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Strict-Transport-Security": f"max-age={YEAR}",
}
# What other sites show (outputs/embedding) says the same, but for these two. Below a language's folder, or the root.
FRAMED = {
    "Content-Security-Policy": f"{content_security_policy()}; frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
FOR_OTHERS = r"/insluiten/(kader/|sociale-kaart\.js$)"
_PATHS = ("/insluiten/kader/*", "/:taal/insluiten/kader/*", "/insluiten/sociale-kaart.js")
# A file whose name holds a hash of what is in it: `site.5ZKP3GWA.js`. It never changes.
HASHED = r"/assets/[^/]+\.[0-9A-Za-z]{8}\.[a-z0-9]+$"
TAKE_ANEW = "Made by `make generate`. Take it anew with each version of the software: it names a script by hash."


def hosting_files() -> dict[str, str]:
    """Name in docs/hosting/ to its text."""
    return {
        "_headers": underscore_headers([f"  ! {name}" for name in FRAMED]),
        "_headers-netlify": underscore_headers([]),
        "nginx.conf": nginx(),
        "htaccess": htaccess(),
    }


def underscore_headers(undone: Sequence[str]) -> str:
    """For Cloudflare Pages and Netlify, which know no pattern that tells a hashed name from another.

    Where two rules fit, Netlify takes what the later one says; Cloudflare sends both, unless it is `undone` first.
    """
    lines = [f"# {TAKE_ANEW}", "# Put it beside index.html, under the name _headers.", "/*"]
    lines += [f"  {name}: {value}" for name, value in HEADERS.items()]
    for path in _PATHS:
        lines += ["", path, *undone, *(f"  {name}: {value}" for name, value in FRAMED.items())]
    lines += ["", "/assets/*", f"  Cache-Control: public, max-age={SHORT}"]
    return "\n".join(lines) + "\n"


def nginx() -> str:
    """`expires` and not `add_header` for the time: an `add_header` in a location would hide all of the server's."""
    lines = [f"# {TAKE_ANEW}", "# Inside the server block of the site: include /path/to/nginx.conf;"]
    variables = {name: f"$kaart_{name.rpartition('-')[2].lower()}_{n}" for n, name in enumerate(FRAMED)}
    lines += [f'set {variable} "{HEADERS[name]}";' for name, variable in variables.items()]
    lines += [f'if ($uri ~ "{FOR_OTHERS}") {{']
    lines += [f'    set {variable} "{FRAMED[name]}";' for name, variable in variables.items()] + ["}"]
    lines += [f'add_header {name} "{variables.get(name, value)}" always;' for name, value in HEADERS.items()]
    lines += ["expires -1; # pages and data: kept, and asked after each time", "error_page 404 /404.html;"]
    lines += [f'location ~ "{HASHED}" {{', "    expires 1y;", "}"]
    return "\n".join(lines) + "\n"


def htaccess() -> str:
    lines = [f"# {TAKE_ANEW}", "# Put it beside index.html, under the name .htaccess; needs mod_headers."]
    lines += [f'Header always set {name} "{value}"' for name, value in HEADERS.items()]
    lines += [f'<If "%{{REQUEST_URI}} =~ m#{FOR_OTHERS}#">']
    lines += [f'    Header always set {name} "{value}"' for name, value in FRAMED.items()] + ["</If>"]
    lines += ['Header set Cache-Control "no-cache"', f'<If "%{{REQUEST_URI}} =~ m#{HASHED}#">']
    lines += [
        f'    Header set Cache-Control "public, max-age={YEAR}, immutable"',
        "</If>",
        "ErrorDocument 404 /404.html",
    ]
    return "\n".join(lines) + "\n"
