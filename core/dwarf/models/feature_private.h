// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/feature_catalog.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/setting_reader.h"
#include "core/dwarf/models/wanted_values.h"
#include "core/dwarf/session/session.h"

#include <QSet>

#include <vector>

namespace nd {

/// What FeatureModel does between its telescope and what it shows.
class FeatureModel::Private
{
public:
    Private(FeatureModel &model, Session &theSession, SettingsQueue &theQueue,
            Scheduler &theScheduler)
        : q(model)
        , session(theSession)
        , queue(theQueue)
        , scheduler(theScheduler)
    {
    }

    void handleLinkState();
    void handleConfig();
    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 command, const QByteArray &reply);
    void handleOverheard(const OverheardCall &call);
    void adoptMode(const std::optional<int> &mode);
    void read();
    void readTechniqueValues();
    void readFeatures();
    void applyTechniques(const QByteArray &answer);
    void adoptCatalog(const FeatureCatalog &catalog);
    void forgetListed();
    void rebuildSpecs();
    void logOdd(const QStringList &odd);
    void apply(const QList<RawParam> &params);
    void applyAmount(Feature feature, int amount);
    bool isByNumber(int id) const;
    std::vector<Order> ordersOf(Feature feature, const ParamValue &value) const;
    void send(Feature feature, const ParamValue &value, QObject *context, Handler done);
    void handleSent(int id, quint64 serial, const Result<Done> &result);
    void settle();
    const ParamSpec *specOf(int id) const;

    FeatureModel &q;
    Session &session;
    SettingsQueue &queue;
    Scheduler &scheduler;
    QList<ParamSpec> config; ///< Of getDefaultParamsConfig.
    QHash<Feature, ListedFeature> listed; ///< V3: of the shooting mode.
    QList<ParamSpec> specs; ///< What both come to.
    QStringList toldOdd;
    QHash<int, std::optional<ParamValue>> values; ///< Of what the telescope told.
    WantedValues wanted;
    quint64 connection = 0;
    int shootingMode = 1; ///< V3.
    quint64 modeChanges = 0;
    QSet<int> toldMeanwhile; ///< By number, since the list was asked for: newer than what it says.
};

} // namespace nd
