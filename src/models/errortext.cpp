// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/errortext.h"

#include <string_view>

namespace ud {

namespace {

/// Sentences for what arises on this side of the wire; empty for another code.
QString ofClientCode(std::string_view code) {
    if (code == "timeout")
        return ErrorText::tr("The service did not answer in time.");
    if (code == "unreachable")
        return ErrorText::tr("The service cannot be reached. Is it running, and is the address right?");
    if (code == "cut")
        return ErrorText::tr("The connection was cut before the answer was complete.");
    if (code == "tls")
        return ErrorText::tr("The service's certificate could not be verified, so nothing was sent.");
    if (code == "redirect")
        return ErrorText::tr("The address answers with a redirection. It is not followed, so that the token "
                             "reaches no other host. Enter the final address.");
    if (code == "view_only")
        return ErrorText::tr("This connection is for viewing only; nothing was sent.");
    if (code == "too_large")
        return ErrorText::tr("The answer was larger than is ever expected and was not read.");
    return {};
}

QString ofKind(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return ErrorText::tr("The token is not accepted. Sign in again.");
    case ErrorKind::Forbidden:
        return ErrorText::tr("Your role does not allow this.");
    case ErrorKind::NotFound:
        return ErrorText::tr("The service does not know this, or it belongs to another organization.");
    case ErrorKind::TooManyRequests:
        return ErrorText::tr("Too many requests. The service asks to wait a moment.");
    case ErrorKind::Unavailable:
        return ErrorText::tr("The service is not available at the moment.");
    case ErrorKind::NoSpace:
        return ErrorText::tr("The service's disk is full.");
    case ErrorKind::Timeout:
        return ErrorText::tr("The service did not answer in time.");
    case ErrorKind::Protocol:
        return ErrorText::tr("The answer is not that of a Usage Dashboard service, or of another version.");
    default:
        return {};
    }
}

} // namespace

QString ErrorText::sentence(const Error& error) {
    if (const QString text = ofClientCode(error.code); !text.isEmpty())
        return text;
    if (const QString text = ofKind(error); !text.isEmpty())
        return text;
    if (!error.detail.empty())
        return QString::fromStdString(error.detail);
    return tr("Something went wrong.");
}

} // namespace ud
