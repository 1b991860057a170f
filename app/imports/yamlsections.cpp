// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/imports/yamlsections.h"

#include <QHash>
#include <QStringList>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>
#include <vector>

namespace herald::imports {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 32;
constexpr int mostValues = 20'000;

/// Thrown to leave the parser, and caught here.
struct Refusal
{
    int line = 0;
    QString why;
};

/// The text as a stream, without a copy of it.
class ViewBuffer : public std::streambuf
{
public:
    explicit ViewBuffer(QByteArrayView text)
    {
        char *begin = const_cast<char *>(text.data()); // only ever read
        setg(begin, begin, begin + text.size());
    }
};

/// Follows the parser through the document and keeps the texts below `clouds`.
class Collector : public YAML::EventHandler
{
public:
    Sections sections;

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { meet(mark, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{mark.line, u"aliases are not read"_s};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        meet(mark, value);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, false);
    }
    void OnSequenceEnd() override { leave(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        enter(mark, true);
    }
    void OnMapEnd() override { leave(); }

private:
    struct Level
    {
        bool isMap = true;
        bool awaitsKey = true;
        QString key;
    };

    void enter(const YAML::Mark &mark, bool isMap)
    {
        if (m_levels.size() >= deepest)
            throw Refusal{mark.line, u"too deep"_s};
        if (!m_levels.empty() && m_levels.back().isMap && m_levels.back().awaitsKey)
            throw Refusal{mark.line, u"a key that is not a text"_s};
        m_levels.push_back({isMap, true, {}});
        if (isMap && m_levels.size() == 3)
            (void)sectionHere();
    }

    void leave()
    {
        m_levels.pop_back();
        if (!m_levels.empty())
            m_levels.back().awaitsKey = true;
    }

    void meet(const YAML::Mark &mark, const std::string &value)
    {
        if (++m_values > mostValues)
            throw Refusal{mark.line, u"too many values"_s};
        if (m_levels.empty() || !m_levels.back().isMap)
            return;
        Level &level = m_levels.back();
        if (level.awaitsKey)
            level.key = QString::fromStdString(value);
        else if (Section *section = sectionHere())
            section->fields.set(pathHere(), QByteArray(value.data(), qsizetype(value.size())));
        level.awaitsKey = !level.awaitsKey;
    }

    /// The section that the parser is in; null elsewhere in the document.
    Section *sectionHere()
    {
        if (m_levels.size() < 3 || m_levels.front().key != "clouds"_L1)
            return nullptr;
        for (const Level &level : m_levels) {
            if (!level.isMap)
                return nullptr;
        }
        const QString &name = m_levels[1].key;
        if (!m_places.contains(name)) {
            m_places.insert(name, sections.size());
            sections.push_back({name, {}});
        }
        return &sections[m_places.value(name)];
    }

    QString pathHere() const
    {
        QStringList keys;
        for (size_t i = 2; i < m_levels.size(); ++i)
            keys.append(m_levels[i].key);
        return keys.join(u'.');
    }

    std::vector<Level> m_levels;
    QHash<QString, size_t> m_places;
    int m_values = 0;
};

tl::unexpected<Error> wrong(int line, const QString &why)
{
    return failure(Error::Kind::BadInput, u"line %1: %2"_s.arg(line + 1).arg(why));
}

} // namespace

Result<Sections> yamlSections(QByteArrayView text)
{
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    Collector collector;
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(collector);
    } catch (const Refusal &refusal) {
        return wrong(refusal.line, refusal.why);
    } catch (const YAML::Exception &broken) { // its own words may quote the file
        return wrong(broken.mark.line, u"not YAML"_s);
    } catch (const std::exception &) {
        return failure(Error::Kind::BadInput, u"not YAML"_s);
    }
    return std::move(collector.sections);
}

} // namespace herald::imports
