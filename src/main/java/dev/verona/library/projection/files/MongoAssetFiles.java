package dev.verona.library.projection.files;

import com.mongodb.client.MongoDatabase;
import dev.verona.library.domain.AssetFiles;
import dev.verona.platform.files.StoredFiles;
import dev.verona.shared.FileContent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files of assets, in the store's own database. */
@Component
public class MongoAssetFiles implements AssetFiles {

    private final StoredFiles files;

    public MongoAssetFiles(MongoDatabase database) {
        files = new StoredFiles(database, "library_files");
    }

    @Override
    public String keep(FileContent content, String contentType) {
        return files.keep(content, contentType);
    }

    /** The file of that id; empty when nobody handed it in. */
    public Optional<FileContent> find(String id) {
        return files.find(id).map(StoredFiles.Kept::content);
    }
}
