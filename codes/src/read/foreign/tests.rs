//! Which files are taken for something else than a list.

use super::*;

#[test]
fn files_that_are_no_list_are_recognized() {
    for (file, found) in [
        ("<!DOCTYPE html>\n<html>", Some(Foreign::Html)),
        ("\u{FEFF}\n <html lang=\"en\">", Some(Foreign::Html)),
        ("<?xml version=\"1.0\"?>\n<codes/>", Some(Foreign::Xml)),
        ("[{\"code\": 1}]", Some(Foreign::Json)),
        ("[1, 2]", Some(Foreign::Json)),
        ("code | message\n--- | ---\n1 | one", Some(Foreign::Markdown)),
        ("┌──┬──┐\n│ 1│  │", Some(Foreign::DrawnTable)),
        ("CREATE TABLE x (y int);", Some(Foreign::Sql)),
        ("diff --git a/x b/x", Some(Foreign::Diff)),
        ("{\\rtf1\\ansi", Some(Foreign::Rtf)),
        ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Some(Foreign::Ods)),
        ("[errors]\n1=Gone\n2=Lost\n", Some(Foreign::Ini)),
        ("# codes\n\n[[codes]]\ncode = 1\n", Some(Foreign::Ini)),
        ("codes:\n  - code: 1\n", Some(Foreign::Yaml)),
        ("---\ncodes: []\n", Some(Foreign::Yaml)),
        ("---\ncode,message\n", None),
        ("- code: 1\n  name: gone\n", Some(Foreign::Yaml)),
        ("# texts\nerror.1=Gone\nerror.2 = Lost, for ever\n", Some(Foreign::KeyValue)),
        ("# German\nmsgid \"\"\nmsgstr \"\"\n", Some(Foreign::Po)),
        ("#define E_GONE 1\n#define E_LOST 2\n", Some(Foreign::Source)),
        ("/* the codes */\n#ifndef CODES_H\n#define CODES_H\n", Some(Foreign::Source)),
        ("// The codes.\npub enum Code {\n    Gone = 1,\n", Some(Foreign::Source)),
        ("package codes;\n\nimport java.util;\n", Some(Foreign::Source)),
        ("code,message\n1,one\n", None),
        ("sep=,\ncode,message\n1,a=b\n", None),
        ("sep=|\ncode|message\n", None),
        ("#define the codes here\ncode,message\n", None),
        ("[code],[message]\n1,a=b\n", None),
        ("code:,message\n  1,one\n", None),
        ("code\n1\n", None),
        ("type (of error);code;message\n1;2;3", None),
        ("# <comment>\ncode,message\n", None),
        ("code|message\n1|one\n", None),
        ("select,code,message\n", None),
        ("{placeholder},code\n", None),
    ] {
        assert_eq!(recognize(file.as_bytes()), found, "{file}");
    }
    assert_eq!(recognize(b"\x00\x01\x02\x00\x00\x03"), Some(Foreign::Binary));
}

/// Each of these differs from a file of its kind in one thing.
#[test]
fn what_only_resembles_them_is_a_list() {
    use Foreign::{Diff, DrawnTable, Html, Ini, Json, KeyValue, Markdown, Source, Sql, Xml, Yaml};
    for (file, found) in [
        ("Index: x\n", Some(Diff)),
        ("--- a\n+++ b\n", Some(Diff)),
        ("--- a\nb\n", None),
        ("a\n+++ b\n", None),
        ("@@ -1 +1 @@\n", Some(Diff)),
        ("@@ -1,message\n", None),
        ("code @@\n", None),
        ("%YAML 1.2\ncodes: 1\n", Some(Yaml)),
        ("codes:\n- 1\n", Some(Yaml)),
        ("codes:\ncode,message\n", None),
        ("code,message:\n  1,one\n", None),
        ("- code: 1\ncode,message\n", Some(Yaml)),
        ("- code\n- message\n", None),
        ("code: 1\nmessage: one\n", None),
        ("[_errors]\n1=Gone\n", Some(Ini)),
        ("; codes\n[errors]\n1=Gone\n", Some(Ini)),
        ("[errors]\n1,Gone\n", None),
        ("errors]\n1=Gone\n", None),
        ("[errors\n1=Gone\n", None),
        ("[errors,more]\n1=Gone\n", None),
        ("[\"errors\"]\n1=Gone\n", Some(Json)),
        ("! texts\na=1\n\nb=2\n", Some(KeyValue)),
        ("a-1_b.c = 1\nb=2\n", Some(KeyValue)),
        ("a=1\nb,2\n", None),
        ("a,1\nb=2\n", None),
        ("a,b=1\nb=2\n", None),
        ("=1\n=2\n", None),
        ("#define A 1\n", Some(Source)),
        ("#define A\n# define B\n", Some(Source)),
        ("* The codes.\nenum Code {\n", Some(Source)),
        ("import java.util;\n", Some(Source)),
        ("public static int of(\n", None),
        ("public;code;message\n", None),
        ("code;\n", None),
        ("{}", Some(Json)),
        ("[]", Some(Json)),
        ("[[1]]", Some(Json)),
        ("{\n\"a\": 1}", Some(Json)),
        ("[code]", None),
        ("code,\"[1]\"", None),
        ("select code from codes", Some(Sql)),
        ("-- codes\ninsert into codes values (1)", Some(Sql)),
        ("-- codes\ninsert codes", None),
        ("/* codes */\nINSERT INTO codes VALUES (1)", Some(Sql)),
        ("/* codes */\n1,one", None),
        ("code,message\ninsert into x,1", None),
        ("+--+--+\n", Some(DrawnTable)),
        ("+==+  \n", Some(DrawnTable)),
        ("+-code-+\n", None),
        ("+\n", None),
        ("╔══╗\n", Some(DrawnTable)),
        ("|a|b|\n|--|:-:|\n", Some(Markdown)),
        ("a|b\n-|-\n", None),
        ("ab\n--|--\n", None),
        ("a|b\n----\n", None),
        ("a|b\n--|1\n", None),
        ("<codes>\n<html>", Some(Html)),
        ("<codes>\n", Some(Xml)),
        ("<code,message\n", None),
        ("code>,<message\n", None),
    ] {
        assert_eq!(recognize(file.as_bytes()), found, "{file}");
    }
}

#[test]
fn files_of_other_programs_begin_with_bytes_of_their_own() {
    for (file, found) in [
        (b"PK\x03\x04 xl/workbook.xml".as_slice(), Some(Foreign::Xlsx)),
        (b"PK\x03\x04 [Content_Types].xml", Some(Foreign::Xlsx)),
        (b"PK\x03\x04 other", Some(Foreign::Zip)),
        (b"PK\x05\x06", Some(Foreign::Zip)),
        (b"PK,message\n", None),
        (b"\xD0\xCF\x11\xE0", Some(Foreign::Xls)),
        (b"\x1F\x8B", Some(Foreign::Gzip)),
        (b"%PDF-1.7", Some(Foreign::Pdf)),
        (b"%PDF,message", None),
        // UTF-16, with its mark and without.
        (b"\xFF\xFE\0\0", None),
        (b"\xFE\xFF\0\0", None),
        (b"a\0b\0", None),
        (b"\0a\0b", None),
        // One byte in twenty is 0, of the first 512.
        (b"code,message\n1,one\0", Some(Foreign::Binary)),
        (b"code,message\n1,one\0\n", Some(Foreign::Binary)),
        (b"code,message\n1,one\0\n\n", None),
    ] {
        assert_eq!(recognize(file), found, "{}", file.escape_ascii());
    }
    let late = [[b'a'; 512].as_slice(), &[0; 512]].concat();
    assert_eq!(recognize(&late), None);
    assert_eq!(recognize(&late[26..]), Some(Foreign::Binary));
}
