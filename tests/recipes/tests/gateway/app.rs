//! The gateway: it passes on to its own clients what JMessage answered, in their language.

use axum::Router;
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use jmessage_codes::web::{Code, CodeAction};
use jmessage_codes::{Failure, Open, Report};
use serde::Serialize;

/// A failure of JMessage, and the languages of the client that has to read about it.
struct ApiError {
    failure: Failure<Code>,
    languages: String,
}

/// What the client gets.
#[derive(Serialize)]
struct Body<'a> {
    code: Option<Open<Code>>,
    name: Option<&'static str>,
    text: &'a str,
}

impl ApiError {
    fn status(&self) -> StatusCode {
        match self.failure.known().map(|code| code.action()) {
            Some(CodeAction::RegisterUser) => StatusCode::NOT_FOUND,
            Some(CodeAction::FixCredentials | CodeAction::RenewSignature) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
            Some(CodeAction::RetryLater | CodeAction::Retry) => StatusCode::SERVICE_UNAVAILABLE,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
            None => StatusCode::BAD_GATEWAY,
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = Body {
            code: self.failure.code(),
            name: self.failure.known().map(|code| code.name()),
            text: &self.failure.description_in(&self.languages),
        };
        // The list says which language it has; its own is English.
        let language = Code::best_language(&self.languages).unwrap_or("en");
        (self.status(), [(CONTENT_LANGUAGE, language)], axum::Json(body)).into_response()
    }
}

/// Takes what JMessage answered as the body of the request.
async fn pass_on(headers: HeaderMap, answer: String) -> Result<StatusCode, Response> {
    let languages = headers.get(ACCEPT_LANGUAGE).and_then(|languages| languages.to_str().ok());
    let languages = languages.unwrap_or_default().to_owned();
    let report: Report<Code> = serde_json::from_str(&answer).map_err(|error| {
        let plain = [(CONTENT_TYPE, "text/plain; charset=utf-8")];
        (StatusCode::BAD_GATEWAY, plain, error.to_string()).into_response()
    })?;
    report.check().map_err(|failure| ApiError { failure, languages }.into_response())?;
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) fn app() -> Router {
    Router::new().route("/answers", post(pass_on))
}
