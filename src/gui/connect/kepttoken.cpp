// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/kepttoken.h"

namespace ud {

namespace {

void readNamed(TokenVault& vault, const QStringList& names, QObject* context, KeptToken::Reply reply) {
    vault.read(
        names.first(), context,
        [&vault, names, context, reply = std::move(reply)](const Result<std::optional<QString>>& kept) {
            if (!kept)
                return reply(kept.error());
            if (*kept)
                return reply(**kept);
            if (names.size() > 1)
                return readNamed(vault, names.mid(1), context, reply);
            reply(Error{.kind = ErrorKind::Unauthorized,
                        .code = "no_token",
                        .detail = "No token is known for this server; enter it, or give a token file."});
        });
}

} // namespace

QString KeptToken::key(const ConnectionChoice& choice) {
    const QString server = choice.url.toString();
    return choice.organizationId.isEmpty() ? server : QString(server + u'#' + choice.organizationId);
}

void KeptToken::read(TokenVault& vault, const ConnectionChoice& choice, QObject* context, Reply reply) {
    QStringList names{key(choice), choice.url.toString()};
    names.removeDuplicates();
    readNamed(vault, names, context, std::move(reply));
}

} // namespace ud
