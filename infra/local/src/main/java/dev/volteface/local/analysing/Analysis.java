package dev.volteface.local.analysing;

import dev.volteface.analysis.AnalysisFlow;
import dev.volteface.analysis.stance.LexicalStanceTagger;
import dev.volteface.analysis.topics.TopicsFile;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.ingest.extraction.Document;
import dev.volteface.ingest.extraction.Documents;
import dev.volteface.ingest.extraction.Extracted;
import dev.volteface.ingest.extraction.Extraction;
import dev.volteface.local.importing.Sourced;
import dev.volteface.log.keys.Keys;
import dev.volteface.log.keys.KeysInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One run over documents: topics first, then documents in order, then the report. Not for several threads. */
public final class Analysis {

    private final Keys keys = new Keys(new KeysInMemory());
    private final InOneProcess process = new InOneProcess(new AnalysisFlow(new LexicalStanceTagger()), keys);
    private final Map<String, String> files = new HashMap<>();
    private final Instant recorded;

    /** @param recorded when all of it counts as taken in; no article is younger */
    public Analysis(Instant recorded) {
        this.recorded = recorded;
    }

    public void define(TopicsFile.Read topics) {
        for (TopicsFile.Entry topic : topics.topics()) {
            process.take(new CatalogueEvent.TopicDefined(topic.topicId(), topic.definition()), recorded);
        }
    }

    /** Takes in the articles of a document, which are known as they would be after an import; says what it can't use. */
    public List<Fault> take(Sourced sourced, byte[] bytes) {
        dev.volteface.local.importing.Document document = sourced.document();
        List<Documents.Part> parts = document.part() == null
                ? Documents.split(bytes, document.contentType(), document.path())
                : List.of(new Documents.Part(bytes, document.contentType(), document.path()));
        List<Fault> faults = new ArrayList<>();
        for (Documents.Part part : parts) {
            String file = document.file() + place(document, part);
            switch (Extraction.extract(named(part, sourced.source()))) {
                case Extracted.Unusable unusable -> faults.add(Fault.of(file, unusable));
                case Extracted.Clean clean -> take(clean, file);
            }
        }
        return faults;
    }

    /** The report, ready to be written as JSON. */
    public Map<String, Object> report() {
        return new AnalysisReport(keys, files).of(process.articles(), new TreeMap<>(process.announced()).values());
    }

    private void take(Extracted.Clean clean, String file) {
        files.put(clean.articleId(), file);
        process.take(clean, recorded);
    }

    private Document named(Documents.Part part, String source) {
        LocalDate day = recorded.atZone(ZoneOffset.UTC).toLocalDate();
        return new Document(part.bytes(), part.mediaType(), null, source, part.path(), null, null, true, day);
    }

    /** The number of a part within its file, behind a {@code #}; empty where the file is one document. */
    private static String place(dev.volteface.local.importing.Document document, Documents.Part part) {
        String path = String.valueOf(part.path());
        boolean whole = document.part() == null && path.equals(document.path());
        return whole ? "" : path.substring(path.lastIndexOf('#'));
    }
}
