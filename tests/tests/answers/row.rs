//! Rows: what is one, cells that are too many or too few, and what a cell may say.

use super::check;
use super::written::answer;

#[test]
fn a_record_is_judged() {
    let lists = [
        // Blank lines and empty records are none.
        ("code,message\n1,a\n\n,\n , \n2,b\n", None),
        ("code,message\n1,a\n\"\n\",\n2,b\n", None),
        // The header once more, and that of another table.
        ("code,message\n1,a\nCode,Message\n2,b\n", None),
        ("code,message\n1,a\n code , message \n2,b\n", None),
        ("code,message\n1,a\ncode,description\nx,y\n", None),
        ("code,message,n:u8\n1,a,1\ncode,message\n2,b,2\n", None),
        ("id,code,message\n1,1,a\nid,code,text\n2,2,b\n", None),
        ("code,message\n1,a\ncode,other\n2,b\n", None),
        ("code,message,x\n1,a,b\ncode,other,x\n2,b,c\n", None),
        ("code,message,x\n1,a,b\ncode,other,y\n2,b,c\n", None),
        ("code,message\n1,a\ncode\n2,b\n", None),
        ("code,message\n1,a\nCODE,x,message\n2,b\n", None),
        // A row in quotes, or with another separator.
        ("code,message\n1,a\n\"2,b\"\n", None),
        ("code,message\n1,a\n\"2,b\",\n", None),
        ("code,message\n1,a\n\"2,b\",c\n", None),
        ("code,message\n1,a\n\"2,b,c\"\n", None),
        ("code,message\n1,a\n\"x,b\"\n", None),
        ("code,message\n1,a\n2;b\n", None),
        ("code,message\n1,a\n2;b, c\n", None),
        ("code,message\n1,a\n2 ; b;\n", None),
        ("code,message\n1,a\n2|b\n3\tc\n", None),
        ("code;message\n1;a\n2,\"b;c\"\n3|\"d\"\"e\"\n", None),
        ("code,message,name\n1,a,A\n2;b;B\n", None),
        ("code,message,name\n1,a,A\n2;b\n", None),
        ("code,message,name\n1,a,A\n2;b;c;d,\n", None),
        ("code,message,name\n1,a,A\n2;\"b\nc\";B\n", None),
        ("code\n1\n\"2\"\n3;4\n", None),
        // Remarks.
        ("code,message\n1,a\n# two\n# 2,b\n#3,c\n", None),
        ("code,message\n1,a\n#N/A,b\n", None),
        ("code,message\n1,a\n#,b\n##4,d\n", None),
        ("message,code\n#a,1\n# b\n", None),
        ("code,message\n1,a\n// two\n-- three\n/* four */\n<!-- five -->\n", None),
        ("code,message\n1,a\nREM two\nrem three\n;; four\n%% five\n", None),
        ("code,message\n1,a\n  // two\n/ three\n-- 4,x\n--5,x\n", None),
        ("message,code\na,1\n// b,2\n-- c\n", None),
        // Lines that say nothing: headings, totals.
        ("code,message\nLogin\n1,a\nOrders,\n2,b\nTotal,2\n", None),
        ("code,message\n1,a\nTotal:,\nsum,\n合计,\nother,\n", None),
        ("code,message,n:u8\n1,a,1\n,,2\nTotal,,3\n,Total,3\n", None),
        ("message,code\na,1\nLogin\nb,2\nTotal,\n,3\n", None),
        ("message,n:u8,code\na,1,1\nb\n4x\nc,2\n", None),
        ("code,message\n1,a\nx,b\n-,c\n#REF!,\n", None),
        ("code,message,n:u8\n1,a,1\nx,b\nx,,1\n", None),
        // Nothing is certain where every column is a guess.
        ("1,a\n2,b\nTotal,\n", None),
    ];
    check("records", &lists);
}

#[test]
fn too_many_cells_are_joined() {
    let lists = [
        ("code,message\n1,a,b\n", None),
        ("code,message\n1,a, b\n", None),
        ("code,message\n1, a,b\n", None),
        ("code,message\n1,a,b,c,d,e,f,g,h,i\n", None),
        ("code,message\n1,a,b,c,d,e,f,g,h,i,j\n", None),
        ("code,message,n:u8\n1,a, b,2\n2,b,3,4\n3,c,d,e\n", None),
        ("code,message,name\n1,a, b,A\n2,b,B,C\n", None),
        ("code,message,description\n1,a,b,c\n2,a, b,c, d\n", None),
        ("code,message,description,n:u8\n1,a,b,c,2\n", None),
        ("code,message,n:u8,note\n1,a, b,2,c, d\n", None),
        ("code,message,description@de\n1,a, b,c\n", None),
        ("code,message,success\n1,a, b,false\n", None),
        ("code,message,b:bool?\n1,a, b,\n2,a, b,,\n3,a,true,,\n", None),
        ("code,message,n:u8?\n1,a, b,,\n2,a,\"b\",c\n3,a,,b\n", None),
        ("code,message\n1,\"a\", b\n", None),
        ("code,message\n1,a,\n2,b,,\n3,c, ,\n4,d,,e\n", None),
        ("code;message\n1;a;b\n", None),
        // A thousands separator.
        ("code,message\n1,250,tray\n2,25,tray\n3,2500,tray\n", None),
        ("code,message\n1,250,000,tray\n2,250\n", None),
        ("code,message\n1234,250,tray\n0,250,tray\n012,250,a\n", None),
        ("code,message\n1,\"250\",tray\n\"1\",250,tray\n", None),
        ("code,message,name\n1,250,tray,Tray\n2,250,b,,\n", None),
        ("message,code\ntray,1,250\n", None),
        ("message,code,n:u8\ntray,1,250,7\n", None),
    ];
    check("too_many", &lists);
}

#[test]
fn missing_cells_are_told_by_the_columns() {
    let lists = [
        ("code,message\n1\n", None),
        ("code,message,name\n1,a\n", None),
        ("code,name,message\n1,a b\n2,Ab\n3,ab c\n", None),
        ("code,message,n:u8\n1,a\n2,7\n", None),
        ("code,message,n:u8?\n1,a\n2,7\n", None),
        ("code,message,n:u8?,b:bool?\n1,a,true\n2,a,7\n3,a\n", None),
        ("code,message,description,n:u8?\n1,a,7\n2,7\n3,a,b\n", None),
        ("code,message,success\n1,a\n2,true\n", None),
        ("code,name,message,n:u8?,m:u8?\n1,a b,7\n2,\n", None),
        ("code,n:u8?,m:bool?,message\n1,a\n2,7,a\n3,true,a\n4,a,b\n", None),
        ("code,message,a?,b:enum?\n1,x\n", None),
        ("code,message,n:u8\n,a\n", None),
        ("message,code\n1\na\n", None),
        ("message,n:u8?,code\na,1\n1\n", None),
        ("code;n:u8?;message\n1;a\n", None),
    ];
    check("too_few", &lists);
}

/// Numbers in `columns` columns, then a word that fits one column only, then four cells that are
/// missing: there is one way to read the row, and finding that there is no other takes long.
#[test]
fn the_cells_of_a_row_are_not_searched_for_long() {
    let has_fix = |columns: usize| {
        let numbers = |text: &dyn Fn(usize) -> String| (0..columns).map(text).collect::<String>();
        let titles = numbers(&|at| format!(",n{at}:u8?"));
        let header = format!("code,message{titles},yes:bool,a:u8?,b:u8?,c:u8?,d:u8?");
        let list = format!("{header}\n1,one{},true\n", numbers(&|at| format!(",{at}")));
        let answer = answer(&list, None);
        assert!(answer.contains("TooFewCells"), "{answer}");
        answer.contains("fix, unsafe")
    };
    assert!(has_fix(2) && has_fix(5) && !has_fix(25));
}
