// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/mailmessage.h"

#include "service/notify/base64.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace ud::service {

namespace {

constexpr std::size_t bodyLine = 76;
constexpr std::size_t wordBytes = 42; // 56 characters of Base64, within the 75 of an encoded word (RFC 2047)

/// The length of the piece of \p text, at most \p most bytes, that ends between two characters.
std::size_t wholeCharacters(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text.size();
    std::size_t end = most;
    while (end > 1 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return end;
}

std::string encodedWords(std::string_view text) {
    std::string words;
    while (!text.empty()) {
        const std::size_t size = wholeCharacters(text, wordBytes);
        words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + toBase64(text.substr(0, size)) + "?=";
        text.remove_prefix(size);
    }
    return words;
}

std::string folded(const std::string& base64) {
    std::string lines;
    for (std::size_t at = 0; at < base64.size(); at += bodyLine)
        lines += base64.substr(at, bodyLine) + "\r\n";
    return lines;
}

/// RFC 5322, 3.3; names of days and months are English whatever the locale.
std::string dateLine(Time date) {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = std::chrono::floor<seconds>(date).time_since_epoch().count();
    std::tm utc{};
    ::gmtime_r(&time, &utc);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s, %d %s %d %02d:%02d:%02d +0000",
                  days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                  months[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                  utc.tm_sec);
    return text.data();
}

std::string listed(const std::vector<std::string>& addresses) {
    std::string list;
    for (const std::string& address : addresses)
        list += (list.empty() ? "<" : ",\r\n <") + address + ">";
    return list;
}

std::string withLineEnds(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += '\r';
        out += c;
    }
    return out;
}

} // namespace

std::string toMail(const MailMessage& message) {
    const std::string host = message.from.substr(message.from.rfind('@') + 1);
    return "Date: " + dateLine(message.date) + "\r\nFrom: <" + message.from +
           ">\r\nTo: " + listed(message.to) + "\r\nMessage-ID: <" + message.id + "@" + host +
           ">\r\nSubject: " + encodedWords(message.subject) +
           "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           folded(toBase64(withLineEnds(message.text)));
}

} // namespace ud::service
