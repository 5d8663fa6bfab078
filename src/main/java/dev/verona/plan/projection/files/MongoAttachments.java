package dev.verona.plan.projection.files;

import com.mongodb.client.MongoDatabase;
import dev.verona.plan.domain.Attachments;
import dev.verona.platform.files.StoredFiles;
import dev.verona.shared.FileContent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files of contributions. */
@Component
public class MongoAttachments implements Attachments {

    private final StoredFiles files;

    public MongoAttachments(MongoDatabase database) {
        files = new StoredFiles(database, "plan_files");
    }

    @Override
    public String keep(FileContent content, String contentType) {
        return files.keep(content, contentType);
    }

    /** The file of that id; empty when nobody attached it. */
    public Optional<StoredFiles.Kept> find(String id) {
        return files.find(id);
    }
}
