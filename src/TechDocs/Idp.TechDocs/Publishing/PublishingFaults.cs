using Idp.Diagnostics;

namespace Idp.TechDocs.Publishing;

/// <summary>What may keep a site from being published.</summary>
internal static class PublishingFaults
{
    public static readonly DiagnosticDescriptor NoSite = new(
        "IDP3340", "No site to publish", DiagnosticSeverity.Error,
        "'{0}' holds no site: {1}.", "Build the site first, and publish the folder that it was built into.");

    public static readonly DiagnosticDescriptor NoHomePage = new(
        "IDP3341", "Site without a home page", DiagnosticSeverity.Warning,
        "The site has no 'index.html', so readers are told that there is no documentation.", "Add index.md or README.md to the pages' folder.");

    public static readonly DiagnosticDescriptor Incomplete = new(
        "IDP3342", "Incomplete site", DiagnosticSeverity.Error,
        "'{0}' is listed in techdocs_metadata.json, and is not there; {1} listed files are missing.", "Build the site again.");

    public static readonly DiagnosticDescriptor Unpublishable = new(
        "IDP3343", "File that cannot be published", DiagnosticSeverity.Error,
        "'{0}' {1}.", "Remove it from the site's folder.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "IDP3344", "Site too large", DiagnosticSeverity.Error,
        "The site has more than {0} {1}.", "Leave out what is no documentation, or raise the publisher's limit.");

    public static readonly DiagnosticDescriptor Busy = new(
        "IDP3345", "Site that is being published", DiagnosticSeverity.Error,
        "Another publisher has held the site '{0}' for {1} seconds.", "Publish again when it is done.");

    public static readonly DiagnosticDescriptor Changed = new(
        "IDP3346", "Site that changed meanwhile", DiagnosticSeverity.Error,
        "'{0}' was changed while it was read.", "Publish again when nothing builds into it.");
}
