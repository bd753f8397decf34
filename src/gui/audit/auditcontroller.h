// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "models/auditmodel.h"

#include <QObject>
#include <QPointer>

namespace ud {

class AuditDialog;
class Theme;

/// Opens the audit and reads it page by page, as far as it is looked at.
class AuditController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller; \p window is the parent of the dialog.
    AuditController(ApiClient& api, const Theme& theme, QWidget* window);

    void open();
    /// Another connection: what was read is another organization's.
    void restart();

private:
    void readAgents();
    void readOn();
    void take(const Result<AuditPage>& page);

    ApiClient& m_api;
    const Theme& m_theme;
    QWidget* m_window;
    AuditModel m_audit;
    QPointer<AuditDialog> m_dialog;
    QString m_cursor;
    quint64 m_question{0};
    bool m_reading{false};
};

} // namespace ud
