"""Makes the faces in static/fonts that the languages of the captions need besides the page's own (docs/fonts.md).

    npm install @fontsource-variable/atkinson-hyperlegible-next@5.3.0 @fontsource-variable/onest@5.3.1 @fontsource-variable/vazirmatn@5.3.0
    pip install fonttools==4.68.0 brotli==1.2.1
    python3 tools/fonts.py node_modules/@fontsource-variable [--check]

Run it in another folder than the project's, so that the project's own packages stay as they are. The same versions make the
same bytes: with --check they are compared with static/fonts, and nothing is written.
"""

import argparse
import io
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "static/fonts"
PAGE = FONTS / "atkinson-hyperlegible-next.woff2"
# The weights that the styles ask for.
LIGHT, BOLD = 400, 700

# Polish, Turkish with its circumflexes, Romanian; Ş and Ţ with a cedilla are Romanian as older systems type it.
LATIN = "ĄąĆćĘęŁłŃńŚśŹźŻż" "ÇçĞğİıŞşÂâÎîÛû" "ĂăȘșȚțŢţ"
# Ukrainian, and the further letters of Russian and Belarusian.
CYRILLIC = "".join(map(chr, range(0x0410, 0x0450))) + "ЄєІіЇїҐґ" "ЁёЎў" "№"
# The letters, marks, digits and punctuation of Arabic.
ARABIC = "".join(map(chr, [*range(0x0621, 0x063B), *range(0x0640, 0x0653), *range(0x0660, 0x066A)])) + "،؛؟٪٫٬ٰٱ"


def subset(font, text, features=None):
    """Leaves the letters of `text`, and of what the font does with letters the usual `features` (init, medi, fina, mark, …)."""
    options = Options()
    options.hinting = False
    options.notdef_outline = True
    # Family, style, version, copyright, licence.
    options.name_IDs = [0, 1, 2, 5, 13, 14]
    if features is not None:
        options.layout_features = features
    subsetter = Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(font)
    missing = [char for char in text if ord(char) not in font.getBestCmap()]
    if missing:
        sys.exit(f"the font lacks {missing}")
    return font


def weigh(font, light, bold):
    """Leaves the weights from `light` to `bold` and calls them 400 to 700: there it is as heavy as the page's face."""
    font = instantiateVariableFont(font, {"wght": (light, light, bold)})
    axis = font["fvar"].axes[0]
    axis.minValue, axis.defaultValue, axis.maxValue = LIGHT, LIGHT, BOLD
    # They name weights by numbers that no longer hold; no browser reads them.
    font["fvar"].instances = []
    del font["STAT"]
    return font


def measure(font, size):
    """Makes letters `size` times as large, and lines as high as in the page's face. It is as size-adjust and ascent-override
    in the styles, for browsers without these, too."""
    page = TTFont(PAGE)
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / size)
    ems = font["head"].unitsPerEm / page["head"].unitsPerEm
    for table, fields in {
        "hhea": ["ascent", "descent", "lineGap"],
        "OS/2": ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"],
    }.items():
        for field in fields:
            setattr(font[table], field, round(getattr(page[table], field) * ems))
    # It varies these with the weight.
    if "MVAR" in font:
        del font["MVAR"]
    return font


def add_glyphs(font, other):
    """Adds the letters of `other`, which is of the same design, with the parts that they are made of."""
    # Without them widths follow from the outlines; and no font can set letters of two files closer together.
    for each in (font, other):
        for table in {"HVAR", "GSUB", "GPOS", "GDEF"}.intersection(each.keys()):
            del each[table]
    names = {name: f"{name}.added" for name in other.getGlyphOrder() if name != ".notdef"}
    for name, new in names.items():
        glyph = other["glyf"][name]
        if glyph.isComposite():
            for component in glyph.components:
                component.glyphName = names[component.glyphName]
        font["glyf"].glyphs[new] = glyph
        font["hmtx"][new] = other["hmtx"][name]
        font["gvar"].variations[new] = other["gvar"].variations.get(name, [])
    order = [*font.getGlyphOrder(), *names.values()]
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    for table in font["cmap"].tables:
        table.cmap.update({code: names[name] for code, name in other.getBestCmap().items()})
    return font


def latin(part):
    """The same face as the page's, whose package has its letters in two files."""
    parts, left = [], LATIN
    for name in ("latin-ext", "latin"):
        font = part("atkinson-hyperlegible-next", name)
        here = "".join(char for char in left if ord(char) in font.getBestCmap())
        left = "".join(char for char in left if char not in here)
        parts.append(weigh(subset(font, here, []), LIGHT, BOLD))
    return add_glyphs(*parts)


def cyrillic(part):
    """Of the open faces looked at, its letters are as wide and as tall as the page's at the same height of x."""
    return measure(weigh(subset(part("onest", "cyrillic"), CYRILLIC), 440, 715), 0.941)


def arabic(part):
    """A little larger, as its lower letters are lower than an x; then its strokes are as thick as the page's."""
    return measure(weigh(subset(part("vazirmatn", "arabic"), ARABIC), 400, 700), 1.06)


FACES = {
    "atkinson-hyperlegible-next-extended": latin,
    "onest-cyrillic": cyrillic,
    "vazirmatn-arabic": arabic,
}


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("packages", type=Path, metavar="FOLDER")
    arguments.add_argument("--check", action="store_true")
    given = arguments.parse_args()

    def part(name, letters):
        font = TTFont(given.packages / name / f"files/{name}-{letters}-wght-normal.woff2", recalcTimestamp=False)
        font.flavor = "woff2"
        return font

    others = []
    for name, make in FACES.items():
        font, made = make(part), io.BytesIO()
        font.save(made)
        file = FONTS / f"{name}.woff2"
        if not given.check:
            file.write_bytes(made.getvalue())
        elif file.read_bytes() != made.getvalue():
            others.append(file.name)
        print(f"{file.name}: {len(made.getvalue())} bytes, {len(font.getBestCmap())} characters")
    sys.exit(f"not as in static/fonts: {', '.join(others)}" if others else 0)


main()
