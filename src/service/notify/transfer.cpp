// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/transfer.h"

#include "service/notify/publicaddress.h"

#include <curl/curl.h>
#include <mutex>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::service {

namespace {

constexpr std::size_t mostAnswer = std::size_t{64} * 1024;
constexpr long connectSeconds = 5;

std::string reason(CURLcode code) {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return "The host name is unknown.";
    case CURLE_COULDNT_CONNECT:
        return "No connection could be made.";
    case CURLE_OPERATION_TIMEDOUT:
        return "There was no answer in time.";
    case CURLE_PEER_FAILED_VERIFICATION:
        return "The certificate of the receiver could not be verified.";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
        return "No encrypted connection could be made.";
    case CURLE_LOGIN_DENIED:
        return "The mail server refused the credentials of the operator.";
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
        return "The connection was cut.";
    default:
        return "Sending failed: " + std::string(::curl_easy_strerror(code)) + ".";
    }
}

void initializeOnce() {
    static std::once_flag once;
    std::call_once(once, [] { ::curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

struct Transfer::State {
    const std::atomic<bool>& ending;
    bool anyAddress{false};
    bool refusedAddress{false};
    std::size_t received{0};

    static curl_socket_t open(void* context, curlsocktype purpose, curl_sockaddr* address) {
        auto& state = *static_cast<State*>(context);
        if (purpose != CURLSOCKTYPE_IPCXN || (!state.anyAddress && !isPublicAddress(address->addr))) {
            state.refusedAddress = true;
            return CURL_SOCKET_BAD;
        }
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    }
    static std::size_t receive(const char*, std::size_t, std::size_t size, void* context) {
        auto& state = *static_cast<State*>(context);
        state.received += size;
        return state.received > mostAnswer ? 0 : size;
    }
    static int progress(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
        return static_cast<State*>(context)->ending ? 1 : 0;
    }
};

Transfer::Transfer(bool anyAddress, seconds patience, const std::atomic<bool>& ending)
    : m_handle((initializeOnce(), ::curl_easy_init()))
    , m_state(std::make_unique<State>(State{ending, anyAddress})) {
    if (!m_handle)
        throw std::runtime_error("no transfer can be made");
    ::curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    ::curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    ::curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    ::curl_easy_setopt(m_handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    ::curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    ::curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    ::curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    ::curl_easy_setopt(m_handle, CURLOPT_TIMEOUT, static_cast<long>(patience.count()));
    ::curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETFUNCTION, &State::open);
    ::curl_easy_setopt(m_handle, CURLOPT_OPENSOCKETDATA, m_state.get());
    ::curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &State::receive);
    ::curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, m_state.get());
    ::curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
    ::curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &State::progress);
    ::curl_easy_setopt(m_handle, CURLOPT_XFERINFODATA, m_state.get());
}

Transfer::~Transfer() {
    ::curl_easy_cleanup(m_handle);
}

Transfer::Outcome Transfer::perform() {
    const CURLcode code = ::curl_easy_perform(m_handle);
    Outcome outcome;
    ::curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &outcome.status);
    const bool longAnswer = code == CURLE_WRITE_ERROR && m_state->received > mostAnswer;
    outcome.answered = code == CURLE_OK || (longAnswer && outcome.status != 0);
    outcome.aborted = code == CURLE_ABORTED_BY_CALLBACK;
    outcome.refusedAddress = m_state->refusedAddress && code == CURLE_COULDNT_CONNECT;
    curl_off_t wait = 0;
    if (::curl_easy_getinfo(m_handle, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0)
        outcome.retryAfter = seconds(wait);
    if (outcome.refusedAddress)
        outcome.detail = "The host leads to an address that is not on the public internet.";
    else if (!outcome.answered)
        outcome.detail = reason(code);
    return outcome;
}

} // namespace ud::service
