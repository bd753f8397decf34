// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/loopbacksite.h"

#include <arpa/inet.h>
#include <array>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ud::agents::test {

namespace {

void sendAll(int connection, const std::string& text) {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t count = ::send(connection, text.data() + done, text.size() - done, MSG_NOSIGNAL);
        if (count <= 0)
            return;
        done += static_cast<std::size_t>(count);
    }
}

std::string requestOf(int connection) {
    std::string request;
    std::array<char, 4096> buffer{};
    while (request.find("\r\n\r\n") == std::string::npos) {
        const ssize_t count = ::recv(connection, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        request.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return request;
}

} // namespace

LoopbackSite::LoopbackSite(std::map<std::string, Answer> answers)
    : m_answers(std::move(answers)) {
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

LoopbackSite::~LoopbackSite() {
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

std::string LoopbackSite::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<std::string> LoopbackSite::asked() const {
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void LoopbackSite::serve() {
    while (!m_ending) {
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        answer(connection);
        ::close(connection);
    }
}

void LoopbackSite::answer(int connection) {
    const std::string request = requestOf(connection);
    const std::size_t begin = request.find(' ');
    if (begin == std::string::npos)
        return;
    const std::string path = request.substr(begin + 1, request.find(' ', begin + 1) - begin - 1);
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(path);
    }
    const auto known = m_answers.find(path);
    const Answer given =
        known == m_answers.end() ? Answer{.status = 404, .body = "no", .location = {}} : known->second;
    std::this_thread::sleep_for(given.delay);
    if (given.cut)
        return;
    std::string text = "HTTP/1.1 " + std::to_string(given.status) + " X\r\nContent-Type: " + given.type +
                       "\r\nConnection: close\r\nContent-Length: " + std::to_string(given.body.size()) +
                       "\r\n";
    if (!given.location.empty())
        text += "Location: " + given.location + "\r\n";
    sendAll(connection, text + "\r\n" + given.body);
}

} // namespace ud::agents::test
