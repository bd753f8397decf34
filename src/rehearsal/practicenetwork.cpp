// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practicenetwork.h"

#include "rehearsal/practicehost.h"
#include "rehearsal/practicenetworkreply.h"

#include <QUrlQuery>

namespace ud {

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest& request) {
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

} // namespace

PracticeNetwork::PracticeNetwork(PracticeHost& host, QObject* parent)
    : QNetworkAccessManager(parent)
    , m_host(host) {}

QNetworkReply* PracticeNetwork::createRequest(Operation operation, const QNetworkRequest& request,
                                              QIODevice* outgoingData) {
    PracticeRequest asked;
    asked.method = verbOf(operation, request).toStdString();
    asked.path = request.url().path(QUrl::FullyDecoded).toStdString();
    const auto items = QUrlQuery(request.url()).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        asked.query[name.toStdString()] = value.toStdString();
    const QList<QByteArray> headers = request.rawHeaderList();
    for (const QByteArray& name : headers)
        asked.headers[name.toLower().toStdString()] = request.rawHeader(name).toStdString();
    if (outgoingData != nullptr)
        asked.body = outgoingData->readAll().toStdString();
    return new PracticeNetworkReply(m_host, operation, request, std::move(asked), this);
}

} // namespace ud
