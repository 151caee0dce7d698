import java.io.File;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Prints what PDFBox reads in the tags of a file: a line of role and text for each element. */
public class TagText {
    private final Map<String, String> said = new HashMap<>();
    private final PDDocument document;

    TagText(PDDocument document) throws Exception {
        this.document = document;
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(number));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                said.merge(number + " " + content.getMCID(), textOf(content), String::concat);
            }
        }
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition) {
                text.append(((TextPosition) part).getUnicode());
            } else if (part instanceof PDMarkedContent) {
                String own = ((PDMarkedContent) part).getActualText();
                text.append(own != null ? own : textOf((PDMarkedContent) part));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, PrintStream out) {
        StringBuilder text = new StringBuilder();
        PDPage page = node instanceof PDStructureElement ? ((PDStructureElement) node).getPage() : null;
        for (Object kid : node.getKids()) {
            if (kid instanceof Integer) {
                text.append(said.getOrDefault(document.getPages().indexOf(page) + " " + kid, ""));
            } else if (kid instanceof PDMarkedContentReference) {
                PDMarkedContentReference piece = (PDMarkedContentReference) kid;
                int number = document.getPages().indexOf(piece.getPage());
                text.append(said.getOrDefault(number + " " + piece.getMCID(), ""));
            }
        }
        if (node instanceof PDStructureElement) {
            PDStructureElement element = (PDStructureElement) node;
            String own = element.getActualText();
            String shown = own != null ? own : text.toString();
            if (!shown.isEmpty()) {
                out.println(element.getStructureType() + "\t" + shown.replace("\n", " "));
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode) {
                walk((PDStructureNode) kid, out);
            }
        }
    }

    public static void main(String[] given) throws Exception {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (String name : given) {
            out.println("file\t" + name);
            try (PDDocument document = Loader.loadPDF(new File(name))) {
                new TagText(document).walk(document.getDocumentCatalog().getStructureTreeRoot(), out);
            }
        }
    }
}
