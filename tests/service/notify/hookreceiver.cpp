// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/notify/hookreceiver.h"

#include <arpa/inet.h>
#include <array>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sstream>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::service::test {

namespace {

bool readMore(int connection, std::string& into) {
    std::array<char, 4096> buffer{};
    const ssize_t count = ::recv(connection, buffer.data(), buffer.size(), 0);
    if (count > 0)
        into.append(buffer.data(), static_cast<std::size_t>(count));
    return count > 0;
}

HookReceiver::Request readRequest(int connection) {
    std::string text;
    while (text.find("\r\n\r\n") == std::string::npos && readMore(connection, text)) {
    }
    HookReceiver::Request request;
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string::npos)
        return request;
    std::istringstream head(text.substr(0, end + 2));
    std::getline(head, request.line, '\r');
    for (std::string line; std::getline(head.ignore(1), line, '\r') && !line.empty();) {
        std::string name = line.substr(0, line.find(':'));
        for (char& c : name)
            c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        request.headers[name] = line.substr(std::min(line.size(), name.size() + 2));
    }
    request.body = text.substr(end + 4);
    const auto length = request.headers.find("content-length");
    const std::size_t wanted = length == request.headers.end() ? 0 : std::stoul(length->second);
    while (request.body.size() < wanted && readMore(connection, request.body)) {
    }
    return request;
}

} // namespace

HookReceiver::HookReceiver(std::string answer)
    : m_answer(std::move(answer)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    EXPECT_EQ(::bind(m_listener, generic, size), 0);
    EXPECT_EQ(::listen(m_listener, 16), 0);
    EXPECT_EQ(::getsockname(m_listener, generic, &size), 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

HookReceiver::~HookReceiver() {
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

std::vector<HookReceiver::Request> HookReceiver::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void HookReceiver::setAnswer(std::string answer) {
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
}

void HookReceiver::serve() {
    while (!m_ending) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        ++m_connections;
        answer(connection);
        ::close(connection);
    }
}

void HookReceiver::answer(int connection) {
    Request request = readRequest(connection);
    std::string text;
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back(std::move(request));
        text = m_answer;
    }
    std::string rest;
    if (text.empty()) {
        while (readMore(connection, rest)) {
        }
        return;
    }
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::send(connection, text.data() + done, text.size() - done, MSG_NOSIGNAL);
        if (count <= 0)
            return;
        done += static_cast<std::size_t>(count);
        m_written += static_cast<std::size_t>(count);
    }
}

} // namespace ud::service::test
