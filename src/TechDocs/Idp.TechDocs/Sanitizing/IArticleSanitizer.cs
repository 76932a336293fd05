namespace Idp.TechDocs;

/// <summary>Takes out of HTML what could run something in a reader's browser. Called from several threads at once; never throws for what stands in the HTML.</summary>
public interface IArticleSanitizer
{
    /// <summary>Cleans an article: what stands within the body of a page.</summary>
    /// <returns>The HTML itself, character for character, when there is nothing to remove.</returns>
    SanitizedHtml Sanitize(string html);

    /// <summary>Cleans a whole page, with its head; its scripts are removed too.</summary>
    SanitizedHtml SanitizePage(string html);
}
