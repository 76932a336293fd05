using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Descriptors.Files;

/// <summary>What can keep a file from being read.</summary>
internal static class ReadingFaults
{
    public static readonly DiagnosticDescriptor NotFound = new(
        "IDP1020", "Path does not exist", Error, "There is no file or folder '{0}'.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP1021", "File cannot be read", Error, "'{0}' cannot be read: {1}.");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "IDP1022", "File is too large", Error, "'{0}' is larger than the {1} bytes that are read.", "Split the file.");

    public static readonly DiagnosticDescriptor NoDescriptors = new(
        "IDP1023", "Nothing to read", Warning, "'{0}' holds no {1}.", "Name the files, or take every YAML file with --all.");

    public static readonly DiagnosticDescriptor TooManyFiles = new(
        "IDP1024", "Too many files", Error, "There are more than {0} files; the rest is not read.");

    public static readonly DiagnosticDescriptor OutsideFolder = new(
        "IDP1025", "Link leaves the folder", Warning, "'{0}' is a link to a place outside '{1}'; it was not read.");
}
