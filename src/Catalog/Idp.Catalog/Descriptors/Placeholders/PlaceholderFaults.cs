using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>The rules that placeholders can break.</summary>
internal static class PlaceholderFaults
{
    public static readonly DiagnosticDescriptor NotWhole = new(
        "IDP1029", "Definition is not whole", Error, "{0} names {1}, whose parts cannot be put together: {2}.", "Correct the file or the $ref at the second place.");

    public static readonly DiagnosticDescriptor NotAText = new(
        "IDP1030", "Placeholder names no file", Error, "{0} needs the path or address of a file, not {1}.");

    public static readonly DiagnosticDescriptor NotFound = new(
        "IDP1031", "Placeholder's file is missing", Error, "{0} names {1}, which does not exist.", "Paths are relative to the descriptor's folder.");

    public static readonly DiagnosticDescriptor OutsideRoot = new(
        "IDP1032", "Placeholder leaves the root", Error, "{0} names {1}, which is outside the root '{2}'; it was not read.", "Give the folder that holds both with --root.");

    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP1033", "Placeholder's file cannot be parsed", Error, "{0} names {1}, which is not valid {2}: {3}");

    public static readonly DiagnosticDescriptor NotOneDocument = new(
        "IDP1034", "Placeholder's file must have one document", Error, "{0} names {1}, which holds {2} YAML documents; it must hold one.");

    public static readonly DiagnosticDescriptor NotRead = new(
        "IDP1035", "Placeholder's address is not read", Info, "{0} names {1}, which is not a file here; its contents were not checked.");

    public static readonly DiagnosticDescriptor OtherRepository = new(
        "IDP1036", "Placeholder leaves the repository", Error, "{0} names {1}, which is in another repository than the descriptor.", "Copy the file into the repository, or link to it.");

    public static readonly DiagnosticDescriptor NotAnAddress = new(
        "IDP1037", "Placeholder's address is malformed", Error, "{0} names {1}, which makes no address together with {2}.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP1038", "Placeholder's file cannot be read", Error, "{0} names {1}, which cannot be read: {2}.");

    public static readonly DiagnosticDescriptor TooMany = new(
        "IDP1039", "Too many placeholders", Error, "The descriptor holds {0} placeholders; at most {1} are read.");
}
