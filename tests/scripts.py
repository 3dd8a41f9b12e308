"""Every language of sheets and a few more scripts: a sample, and what the catalogue says."""

import re

from babel.messages.pofile import read_po

from caseapp.language import languages
from caseapp.language.languages import Language
from caseapp.places import resources

SAMPLES = {
    "en": (
        "The removal office (ICE) may ask you to sign form I-229(a). "
        "Call +1 (800) 375-5283 before 2024-07-01. AVAST Toffee "
        "official [1, 2]"
    ),
    "ht": "Pa siyen papye ou pa konprann. Rele avoka ou — 24,048 moun.",
    "vi": "Đừng ký giấy tờ mà bạn không hiểu. Hãy hỏi luật sư trước.",
    "ru": "Не подписывайте бумаги, которые вы не понимаете. Форма I-220B.",
    "tr": "Anlamadığınız kâğıtları imzalamayın. İzin fişi ffi İstanbul.",
    "zh-Hans": "不要签署您看不懂的文件。2024年7月1日，116人（厄瓜多尔）。",
    "zh-Hant": "不要簽署您看不懂的文件。請於 2024年7月1日 前致電律師，龘。",
    "ar": (
        "لا توقع على أوراق لا تفهمها (I-220B). اتصل بالرقم +1 (800) "
        "375-5283 قبل 2024-07-01. عدد الأشخاص 24,048 بحسب Reuters, "
        "“China resumes flights” [1, 2]. الله مُحَمَّد 8 CFR 241.4"
    ),
    "fa": (
        "کاغذهایی را که نمی\u200cفهمید امضا نکنید. فرم I-220B تا ۱ ژوئیه "
        "2024. می\u200cخواهم، [3] CN-7K3F-9Q2M https://www.example.org/a"
    ),
    "ps": "هغه پاڼې مه لاسلیک کوئ چې نه پوهېږئ. ښځه ګران ډېر 1-800-375-5283",
    "ur": (
        "جن کاغذات کو آپ نہیں سمجھتے ان پر دستخط نہ کریں۔ فارم "
        "I-220B، 24,048 افراد، 2024-07-01 [1, 2]۔ پہنچ گئی لیے"
    ),
    "hi": (
        "जिन कागज़ों को आप नहीं समझते उन पर हस्ताक्षर न करें। कृपया I-220B, 2024-07-01 श्री क्षेत्र र्\u200dय"
    ),
    "ne": "आफूले नबुझेका कागजातमा हस्ताक्षर नगर्नुहोस्। राष्ट्रिय त्र्यम्बक",
    "bn": "আপনি যে কাগজ বোঝেন না তাতে স্বাক্ষর করবেন না। ক্ষেত্র রাষ্ট্র কোটি 24,048",
    "pa": "ਜਿਹੜੇ ਕਾਗਜ਼ ਤੁਸੀਂ ਨਹੀਂ ਸਮਝਦੇ ਉਨ੍ਹਾਂ ਤੇ ਦਸਤਖਤ ਨਾ ਕਰੋ। ਪੜ੍ਹੋ ਸਿੱਖ",
    "am": "የማይገባዎትን ወረቀት አይፈርሙ። I-220B፣ 24,048 ሰዎች።",
    "ti": "ዘይተረድኣኩም ወረቐት ኣይትፈርሙ።",
    "my": "သင်\u200bနားမလည်သော\u200bစာရွက်များကို\u200bလက်မှတ်\u200bမထိုးပါနှင့်။ ကြည့်",
    "km": ("កុំ\u200bចុះ\u200bហត្ថលេខា\u200bលើ\u200bឯកសារ\u200bដែល\u200bអ្នក\u200bមិន\u200bយល់។ ស្ត្រី"),
    "es": (
        "No firme papeles que no entiende. ¿Preguntas? Formulario I-220B, 24,048 personas [1, 2]."
    ),
    "pt-BR": "Não assine papéis que você não entende. Ligue para +1 (800) 375-5283.",
    "fr": "Ne signez pas de papiers que vous ne comprenez pas. Œuvre, ça, 2024-07-01.",
}

BURMESE = Language("my", "my", "မြန်မာ", "NotoSansMyanmar", "Mymr")
KHMER = Language("km", "km", "ខ្មែរ", "NotoSansKhmer", "Khmr")
"""Not languages of sheets: names and places may be in their scripts."""

TONGUES = tuple(each for each in vars(languages).values() if isinstance(each, Language))
TONGUES += (BURMESE, KHMER)
VALUE = "24,048"


def messages(tongue):
    """Every message of a language's catalogue, with a number for each value; none if none."""
    path = resources() / "locale" / tongue.folder / "LC_MESSAGES" / "briefing.po"
    if not path.exists():
        return
    with path.open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        forms = message.string if isinstance(message.string, (tuple, list)) else [message.string]
        for text in forms if message.id else ():
            if text:
                yield re.sub(r"\{\w+\}", VALUE, text)
