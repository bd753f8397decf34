// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/rawclient.h"

#include <array>
#include <cstdlib>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::service::test {

RawClient::RawClient(std::uint16_t port, int receiveBuffer)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    if (receiveBuffer > 0)
        setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const timeval patience{20, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("cannot connect");
}

RawClient::~RawClient() {
    close(m_socket);
}

bool RawClient::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool RawClient::fill() {
    std::array<char, 65536> block{};
    const auto got = recv(m_socket, block.data(), block.size(), 0);
    if (got > 0)
        m_pending.append(block.data(), static_cast<std::size_t>(got));
    return got > 0;
}

std::optional<std::string> RawClient::readUntil(std::string_view end) {
    std::size_t found = m_pending.find(end);
    while (found == std::string::npos) {
        if (!fill())
            return std::nullopt;
        found = m_pending.find(end);
    }
    std::string text = m_pending.substr(0, found + end.size());
    m_pending.erase(0, text.size());
    return text;
}

std::optional<RawAnswer> RawClient::read(bool headOnly) {
    auto head = readUntil("\r\n\r\n");
    if (!head)
        return std::nullopt;
    RawAnswer answer;
    answer.head = std::move(*head);
    answer.status = std::atoi(answer.head.c_str() + 9);
    const auto length = answer.head.find("Content-Length: ");
    if (length == std::string::npos || headOnly)
        return answer;
    const auto size = static_cast<std::size_t>(std::atoll(answer.head.c_str() + length + 16));
    while (m_pending.size() < size) {
        if (!fill())
            return std::nullopt;
    }
    answer.body = m_pending.substr(0, size);
    m_pending.erase(0, size);
    return answer;
}

bool RawClient::closed() {
    while (fill()) {
    }
    std::array<char, 1> byte{};
    return recv(m_socket, byte.data(), 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
}

void RawClient::reset() {
    const linger hard{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close(m_socket);
    m_socket = -1;
}

std::string requestText(std::string_view methodAndTarget, std::string_view token, std::string_view body,
                        std::string_view moreHeaders) {
    std::string text(methodAndTarget);
    text += " HTTP/1.1\r\nHost: localhost\r\n";
    if (!token.empty())
        text += "Authorization: Bearer " + std::string(token) + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    text += std::string(moreHeaders) + "\r\n";
    return text + std::string(body);
}

} // namespace ud::service::test
