// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/pictures/picture_fetcher.h"

#include <utility>

namespace nd {

void PictureFetcher::setOther(const StackingModel &other, std::function<StackLight(Camera)> light)
{
    m_other = &other;
    m_light = std::move(light);
    connect(&other, &StackingModel::changed, this, &PictureFetcher::watchOther);
    watchOther();
}

/// Its stack may be the youngest on the card, also after it ended. What was found before it began
/// is looked at again: it may be the other's.
void PictureFetcher::watchOther()
{
    const bool runs = m_other != nullptr && m_other->run().has_value();
    if (m_other != nullptr)
        m_turns.observe(m_other->camera(), m_other->run(), hasListened());
    if (std::exchange(m_otherRuns, runs) != runs)
        m_choice.forget();
    const bool begins = runs && !std::exchange(m_otherRan, m_otherRan || runs);
    if (!begins || !isCardShared() || !m_stacking.run())
        return;
    ++m_round;
    m_transfer.reset();
    m_folder.clear();
    rest();
    if (m_pictures.previews().size() < 2)
        forget();
}

/// Whether the youngest folder may be the other camera's. That may have stacked and ended while
/// nobody looked, unless this stack was seen to begin. Source: field notes section 3, names: those
/// of a DWARF II tell no camera.
bool PictureFetcher::isCardShared() const
{
    const bool isSeen = m_turns.of(m_stacking.camera()).has_value();
    return m_other != nullptr && (m_otherRan || !isSeen) && m_session.model() == DwarfModel::Dwarf2;
}

void PictureFetcher::findFolder()
{
    const QString root = stacksFolder(m_session.model());
    if (root.isEmpty())
        return;
    get(root, kLargestListing, [this, root](const QByteArray &listing) {
        const QStringList names = namesOf(listing);
        if (isCardShared())
            return readFolders(root, youngestStacks(names), {});
        const QString name = newestStack(names, m_stacking.camera(), m_session.model());
        if (name.isEmpty())
            return rest();
        useFolder(root + name);
    });
}

std::optional<CameraStack> PictureFetcher::workOf(const StackingModel &stacking) const
{
    const auto run = stacking.run();
    if (!run)
        return std::nullopt;
    const Camera camera = stacking.camera();
    const bool isOurs = &stacking == &m_stacking;
    const QString known = isOurs ? m_pictures.album().folder.section(u'/', -2) : QString();
    return CameraStack{*run, m_light(camera), known, m_turns.of(camera)};
}

/// One after the other; then they are compared.
void PictureFetcher::readFolders(const QString &root, QStringList names,
                                 const QList<StackFolder> &read)
{
    if (names.isEmpty()) {
        const auto ours = workOf(m_stacking);
        const QString name = ours
            ? m_choice.choose(read, m_stacking.camera(), *ours, workOf(*m_other))
            : QString();
        return name.isEmpty() ? rest() : useFolder(root + name);
    }
    const QString name = names.takeFirst();
    get(
        root + name + QStringLiteral("shotsInfo.json"), kLargestInfo,
        [this, root, name, names, read](const QByteArray &json) {
            const auto info = readShotsInfo(json);
            readFolders(root, names, info ? read + QList{StackFolder{name, *info}} : read);
        },
        [this, root, names, read] { readFolders(root, names, read); });
}

void PictureFetcher::useFolder(const QString &folder)
{
    m_folder = folder;
    m_isAccepted = m_folder == m_lastFolder && m_isAccepted;
    if (!m_lastFolder.isEmpty() && m_folder != m_lastFolder)
        forget(); // another client's stack, begun while nobody looked
    m_lastFolder = m_folder;
    m_pictures.setFolder(m_folder);
    get(m_folder + QStringLiteral("shotsInfo.json"), kLargestInfo,
        [this](const QByteArray &json) { takeInfo(json); });
}

} // namespace nd
