"""What a phone's camera makes of a picture."""

from typing import Any

import zxingcpp


def scanned(picture: Any) -> list[Any]:
    """The QR codes in it, and no other kinds of codes: to look for those too takes seven times as long."""
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return list(zxingcpp.read_barcodes(picture, formats))
