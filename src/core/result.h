// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ud {

/// What went wrong, as a program decides on it. One place turns a kind into an HTTP status (core/problem.h).
enum class ErrorKind {
    Malformed,            ///< 400: not readable at all
    Unauthorized,         ///< 401
    Forbidden,            ///< 403
    NotFound,             ///< 404: unknown or another organization's
    MethodNotAllowed,     ///< 405
    RequestTimeout,       ///< 408
    Conflict,             ///< 409: the state does not allow it
    TooLarge,             ///< 413
    UnsupportedMediaType, ///< 415
    Invalid,              ///< 422: readable, but not acceptable; see Error::fields
    TooManyRequests,      ///< 429
    HeadersTooLarge,      ///< 431
    Internal,             ///< 500: a defect or an unforeseen condition
    Unavailable,          ///< 503: try again later
    Timeout,              ///< 504
    NoSpace,              ///< 507: the disk is full
    Configuration,        ///< exit code 3 of the service
    Store,                ///< exit code 4 of the service
    Network,              ///< client side: unreachable, cut off
    Protocol,             ///< client side: the answer is not what the contract says
};

/// One offending place of a request: an RFC 6901 JSON pointer (or a query parameter's name) and a sentence.
struct FieldError {
    std::string pointer;
    std::string detail;
    bool operator==(const FieldError&) const = default;
};

/// An error is a value: `code` is stable and is what programs translate, `detail` is one English sentence for
/// people.
struct Error {
    ErrorKind kind{ErrorKind::Internal};
    std::string code;
    std::string detail;
    std::vector<FieldError> fields{};
    std::optional<int> retryAfterSeconds{};
    bool operator==(const Error&) const = default;
};

/// A value of type T or an error of type E; never both, never neither.
template<class T, class E = Error>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() & {
        assert(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() && {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const E& error() const {
        assert(!ok());
        return std::get<1>(m_state);
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

/// The value of an operation that yields nothing but success.
struct Done {
    bool operator==(const Done&) const = default;
};

} // namespace ud
