//! Which script a language is likely written in, and which languages are read as another.
//!
//! The data is that of the Unicode CLDR, release 48: `likelySubtags.json` (all languages that have
//! another script in some region, and others that are written in several), `aliases.json` and
//! `languageMatching.json` of the package `cldr-core`.

use crate::bytes::{eq, has_word, tail};

/// A language: its script, and the regions where it has another one.
struct Language {
    tag: &'static [u8],
    script: &'static [u8],
    others: &'static [(&'static [u8], &'static [u8])],
}

#[inline]
const fn language(
    tag: &'static str,
    script: &'static str,
    others: &'static [(&'static [u8], &'static [u8])],
) -> Language {
    Language { tag: tag.as_bytes(), script: script.as_bytes(), others }
}

static LANGUAGES: [Language; 37] = [
    language("zh", "Hans", &[(b"AU BN GB GF HK ID MO PA PF PH SR TH TW US VN", b"Hant")]),
    language("sr", "Cyrl", &[(b"ME RO TR", b"Latn")]),
    language("abq", "Cyrl", &[(b"TR", b"Latn")]),
    language("az", "Latn", &[(b"IQ IR", b"Arab"), (b"RU", b"Cyrl")]),
    language("bs", "Latn", &[]),
    language("ff", "Latn", &[]),
    language("ha", "Latn", &[(b"CM SD", b"Arab")]),
    language("hak", "Hans", &[(b"TW", b"Hant")]),
    language("hsn", "Hans", &[]),
    language("iu", "Cans", &[]),
    language("kk", "Cyrl", &[(b"AF CN IR MN", b"Arab")]),
    language("ks", "Arab", &[]),
    language("ku", "Latn", &[(b"AM AZ GE TM", b"Cyrl"), (b"IQ IR LB", b"Arab")]),
    language("ky", "Cyrl", &[(b"CN", b"Arab"), (b"TR", b"Latn")]),
    language("lzh", "Hant", &[]),
    language("lzz", "Latn", &[(b"GE", b"Geor")]),
    language("mey", "Arab", &[(b"SN", b"Latn")]),
    language("mn", "Cyrl", &[(b"CN", b"Mong")]),
    language("mni", "Beng", &[]),
    language("ms", "Latn", &[(b"CC", b"Arab")]),
    language("nan", "Hans", &[(b"MO TW", b"Hant")]),
    language("pa", "Guru", &[(b"PK", b"Arab")]),
    language(
        "pi",
        "Latn",
        &[(b"IN", b"Deva"), (b"LK", b"Sinh"), (b"MM", b"Mymr"), (b"TH", b"Thai")],
    ),
    language("pnt", "Grek", &[(b"RU", b"Cyrl"), (b"TR", b"Latn")]),
    language("sat", "Olck", &[]),
    language("sd", "Arab", &[(b"IN", b"Deva")]),
    language("shi", "Tfng", &[]),
    language("stu", "Lana", &[(b"CN", b"Tale")]),
    language("tg", "Cyrl", &[(b"PK", b"Arab")]),
    language("tt", "Cyrl", &[]),
    language("ug", "Arab", &[(b"KZ MN", b"Cyrl")]),
    language("unr", "Beng", &[(b"NP", b"Deva")]),
    language("uz", "Latn", &[(b"AF", b"Arab"), (b"CN", b"Cyrl")]),
    language("vai", "Vaii", &[]),
    language("wuu", "Hans", &[]),
    language("yue", "Hant", &[(b"CN", b"Hans")]),
    language("gan", "Hans", &[]),
];

/// Each language of two letters with the region where it is most likely used.
const REGIONS: &[u8] = b"\
    aaET abGE aeIR afZA akGH amET anES arEG asIN avRU ayBO azAZ baRU beBY bgBG biVU \
    bmML bnBD boCN brFR bsBA caES ceRU chGU coFR crCA csCZ cuRU cvRU cyGB daDK deDE \
    dvMV dzBT eeGH elGR enUS esES etEE euES faIR ffSN fiFI fjFJ foFO frFR fyNL gaIE \
    gdGB glES gnPY guIN gvIM haNG heIL hiIN hoPG hrHR htHT huHU hyAM hzNA idID ieEE \
    igNG iiCN ikUS inID isIS itIT iuCA iwIL jaJP jiUA jvID jwID kaGE kgCD kiKE kjNA \
    kkKZ klGL kmKH knIN koKR krNG ksIN kuTR kvRU kwGB kyKG laVA lbLU lgUG liNL lnCD \
    loLA ltLT luCD lvLV mgMG mhMH miNZ mkMK mlIN mnMN moRO mrIN msMY mtMT myMM naNR \
    nbNO ndZW neNP ngNA nlNL nnNO noNO nrZA nvUS nyMW ocFR ojCA omET orIN osGE paIN \
    piGB plPL psAF ptBR quPE rmCH rnBI roRO ruRU rwRW saIN scIT sdPK seNO sgCF siLK \
    skSK slSI smWS snZW soSO sqAL srRS ssZA stZA suID svSE swTZ taIN teIN tgTJ thTH \
    tiET tkTM tlPH tnZA toTO trTR tsZA ttRU tyPF ugCN ukUA urPK uzUZ veZA viVN waBE \
    woSN xhZA yiUA yoNG zaCN zhCN zuZA";

/// Returns whether a language in a script is most likely the one of this region, so that its texts do
/// for other regions.
#[inline]
pub(super) const fn is_likely_region(language: &[u8], script: &[u8], region: &[u8]) -> bool {
    if eq(language, b"zh") && eq(script, b"Hant") {
        return eq(region, b"TW");
    }
    let mut rest = REGIONS;
    while let [a, b, c, d, after @ ..] = rest {
        if eq(&[*a, *b], language) {
            return eq(&[*c, *d], region);
        }
        rest = tail(after);
    }
    false
}

/// Returns the script of a language in a region; empty where there is no choice.
#[inline]
pub(super) const fn script(language: &[u8], region: &[u8]) -> &'static [u8] {
    let mut index = 0;
    while index < LANGUAGES.len() {
        let Language { tag, script, others } = &LANGUAGES[index];
        if eq(tag, language) {
            return script_in(script, others, region);
        }
        index += 1;
    }
    b""
}

#[inline]
const fn script_in(
    script: &'static [u8],
    others: &[(&'static [u8], &'static [u8])],
    region: &[u8],
) -> &'static [u8] {
    let mut index = 0;
    while index < others.len() {
        let (regions, other) = others[index];
        if has_word(regions, region) {
            return other;
        }
        index += 1;
    }
    script
}

/// Returns the code that is preferred for a language, and the script that goes with it.
#[inline]
pub(super) const fn preferred(language: &[u8]) -> (&[u8], &'static [u8]) {
    let preferred: &[u8] = match *language {
        [a, b] => match &[a.to_ascii_lowercase(), b.to_ascii_lowercase()] {
            b"in" => b"id",
            b"iw" => b"he",
            b"ji" => b"yi",
            b"jw" => b"jv",
            b"mo" => b"ro",
            b"no" => b"nb",
            b"sh" => return (b"sr", b"Latn"),
            b"tl" => b"fil",
            _ => language,
        },
        _ if eq(language, b"cmn") => b"zh",
        _ => language,
    };
    (preferred, b"")
}

/// Returns whether a language is one of those that `zh` includes.
#[inline]
pub(super) const fn is_chinese(language: &[u8]) -> bool {
    const CHINESE: &[u8] = b"cmn yue wuu nan hak gan hsn lzh \
        cdo cjy cnp cpx csp czh czo hnm luh mnp sjc";
    has_word(CHINESE, language)
}

/// Returns whether the readers of a language also read another one.
#[inline]
pub(super) const fn also_reads(language: &[u8], other: &[u8]) -> bool {
    (eq(other, b"zh") && is_chinese(language)) || (eq(other, b"nb") && eq(language, b"nn"))
}

/// Returns whether the readers of a language read all of its scripts.
#[inline]
pub(super) const fn reads_all_scripts(language: &[u8]) -> bool {
    has_word(b"zh sr", language)
}

/// Returns the script that the modifier of a POSIX locale names, as in `uz_UZ@cyrillic`.
#[inline]
pub(super) const fn script_of_modifier(modifier: &[u8]) -> &'static [u8] {
    const SCRIPTS: &[(&[u8], &[u8])] = &[
        (b"latin", b"Latn"),
        (b"cyrillic", b"Cyrl"),
        (b"arabic", b"Arab"),
        (b"devanagari", b"Deva"),
    ];
    let mut index = 0;
    while index < SCRIPTS.len() {
        if eq(SCRIPTS[index].0, modifier) {
            return SCRIPTS[index].1;
        }
        index += 1;
    }
    b""
}
