"""Every sentence the kit says, in Korean and English, and the one choice of language.

Sentences live in `<area>.toml` beside this file: one table a key, `ko` and `en` side by side.
"""

from course.words.catalogue import areas, phrases, say
from course.words.choice import LANGUAGES, language, use

__all__ = ["LANGUAGES", "areas", "language", "phrases", "say", "use"]
