//! A program without `std` and without `alloc`: with either of them this would not build, as it has
//! its own panic handler and no allocator.
#![no_std]
#![deny(warnings, missing_docs)]

use core::panic::PanicInfo;

use jmessage_codes::{Open, jmessage_codes, known, web};

jmessage_codes! {
    /// Faults of a sensor.
    #[repr(u8)]
    pub enum Fault from inline "
code,message,description,description@zh-Hans,wait:u32?,kind:enum
1,too hot,,过热,300,heat
2,too cold,,过冷,,heat
200,no signal,,,10,wire
";
}

const HOT: Fault = known!(Fault, 1);

/// What a bus says.
#[unsafe(no_mangle)]
pub extern "C" fn wait(fault: u8) -> u32 {
    let fault = Open::<Fault>::from(fault);
    match fault.known() {
        Some(fault) => fault.wait().unwrap_or_default(),
        None => u32::from(fault.code()),
    }
}

/// The length of a text that is chosen at run time.
#[unsafe(no_mangle)]
pub extern "C" fn length(code: i32) -> usize {
    let text = web::Code::try_from(code).map_or("", |code| code.description_in("zh"));
    text.len() + HOT.message().len() + "TooHot".parse::<Fault>().map_or(0, |it| it.name().len())
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}
