//! The columns that the format knows, and the words that people write for them in a header.

/// The columns that the format knows.
pub(super) const KNOWN: &[&str] =
    &["code", "message", "name", "description", "deprecated", "success"];

/// The words for each column, in lower case, without `_`, `-`, `.` and spaces.
const WORDS: &[(&str, &[&str])] = &[
    (
        "code",
        &[
            "errorcode",
            "errcode",
            "errno",
            "errorno",
            "errornumber",
            "errornr",
            "errorid",
            "errid",
            "err",
            "error",
            "no",
            "nr",
            "num",
            "number",
            "id",
            "codeid",
            "codenumber",
            "codeno",
            "codevalue",
            "value",
            "status",
            "statuscode",
            "resultcode",
            "returncode",
            "retcode",
            "returnvalue",
            "rc",
            "faultcode",
            "faultnumber",
            "faultno",
            "alarmcode",
            "alarmnumber",
            "eventid",
            "eventcode",
            "msgid",
            "messageid",
            "messagecode",
            "responsecode",
            "exitcode",
            "fehlercode",
            "fehlernummer",
            "nummer",
            "codigo",
            "código",
            "codeerreur",
            "numero",
            "代码",
            "错误码",
            "错误代码",
            "错误编号",
            "错误号",
            "编号",
            "编码",
            "状态码",
            "返回码",
            "返回值",
            "返回代码",
            "响应码",
            "错误id",
            "错误码code",
            "錯誤碼",
            "代碼",
            "コード",
            "エラーコード",
            "番号",
            "코드",
            "오류코드",
            "код",
            "кодошибки",
        ],
    ),
    (
        "message",
        &[
            "msg",
            "errormessage",
            "errmessage",
            "errmsg",
            "errormsg",
            "messagetext",
            "msgtext",
            "text",
            "errortext",
            "faulttext",
            "string",
            "reason",
            "errorstring",
            "title",
            "label",
            "messages",
            "meldung",
            "fehlermeldung",
            "nachricht",
            "mensaje",
            "mensagem",
            "messaggio",
            "信息",
            "错误信息",
            "消息",
            "错误消息",
            "提示",
            "提示信息",
            "错误提示",
            "返回信息",
            "文案",
            "訊息",
            "錯誤訊息",
            "メッセージ",
            "메시지",
            "сообщение",
        ],
    ),
    (
        "description",
        &[
            "desc",
            "descr",
            "descriptions",
            "detail",
            "details",
            "explanation",
            "meaning",
            "definition",
            "comment",
            "comments",
            "remark",
            "remarks",
            "note",
            "notes",
            "info",
            "errordescription",
            "errordesc",
            "beschreibung",
            "bedeutung",
            "descripcion",
            "descripción",
            "descrição",
            "descrizione",
            "描述",
            "错误描述",
            "说明",
            "错误说明",
            "含义",
            "解释",
            "备注",
            "详细",
            "详情",
            "释义",
            "說明",
            "描述信息",
            "説明",
            "内容",
            "意味",
            "설명",
            "описание",
        ],
    ),
    (
        "name",
        &[
            "errorname",
            "errname",
            "codename",
            "identifier",
            "constant",
            "symbol",
            "symbolicname",
            "variant",
            "enum",
            "enumname",
            "macro",
            "define",
            "mnemonic",
            "key",
            "名称",
            "错误名称",
            "名字",
            "常量",
            "标识",
            "枚举",
            "名稱",
            "名前",
            "이름",
            "имя",
        ],
    ),
];

/// The words for `code` that number other things as often.
const UNSURE: &[&str] =
    &["no", "nr", "num", "number", "id", "value", "nummer", "numero", "编号", "编码", "番号"];

/// The words for `code` that are also those of texts.
const EITHER: &[&str] = &["err", "error", "errors", "status", "rc", "fehler", "错误", "エラー"];

/// The endings of words for `code`, each of which has its own word in front.
const ENDINGS: &[&str] = &["code", "码", "代號", "コード", "코드"];

/// Words in the titles of columns that hold neither messages nor descriptions.
const OF_NO_TEXT: &[&str] = &[
    "tag", "tags", "url", "link", "href", "email", "mail", "owner", "author", "assignee", "team",
    "date", "time", "created", "updated", "modified", "by", "version", "since", "path", "file",
    "module", "category", "level", "severity", "group", "type",
];

/// How much the title of a column says that it holds the codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// Nothing.
    None,
    /// It is a number, perhaps of something else.
    Unsure,
    /// It is a code, perhaps of something else.
    Part,
    /// It does where there are numbers in the column.
    Maybe,
    /// It surely does.
    Sure,
}

/// Tells how much a title says that its column holds the codes.
pub(super) fn rank_as_code(title: &str) -> Rank {
    let word = word(title);
    let ends = |ending: &&str| word.ends_with(*ending);
    if EITHER.contains(&&*word) {
        Rank::Maybe
    } else if UNSURE.contains(&&*word) {
        Rank::Unsure
    } else if column(title) == Some("code") {
        Rank::Sure
    } else if !title.contains([':', '@']) && ENDINGS.iter().any(ends) {
        Rank::Part
    } else {
        Rank::None
    }
}

/// Whether a title is that of a column of other texts than messages.
pub(super) fn is_of_no_text(title: &str) -> bool {
    for word in title.to_lowercase().split(|c: char| !c.is_alphanumeric()) {
        if OF_NO_TEXT.contains(&word) {
            return true;
        }
    }
    false
}

/// A title in lower case, without the signs between its words.
fn word(title: &str) -> String {
    let mut word = title.to_lowercase();
    word.retain(|c| !matches!(c, '_' | '-' | '.' | '#' | '/' | ':') && !c.is_whitespace());
    word
}

/// Returns the column that a title usually means.
pub(super) fn column(title: &str) -> Option<&'static str> {
    let word = word(title);
    for (column, words) in WORDS {
        if words.contains(&&*word) {
            return Some(column);
        }
    }
    None
}

/// The column that a title means: one that the format knows, in its own word or another.
pub(crate) fn words_for(title: &str) -> Option<&'static str> {
    for known in KNOWN {
        if known.eq_ignore_ascii_case(title.trim()) {
            return Some(known);
        }
    }
    column(title)
}
