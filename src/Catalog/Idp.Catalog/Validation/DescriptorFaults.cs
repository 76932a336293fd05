using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Validation;

/// <summary>The rules that one descriptor can break. Each has a page in <c>docs/diagnostics</c>.</summary>
internal static class DescriptorFaults
{
    public static readonly DiagnosticDescriptor MissingField = new(
        "IDP1040", "Required field is missing", Error, "{0} is missing.", "Add {0}.");

    public static readonly DiagnosticDescriptor WrongType = new(
        "IDP1041", "Value has the wrong type", Error, "{0} must be {1}, not {2}.", "{3}");

    public static readonly DiagnosticDescriptor NotAllowedValue = new(
        "IDP1042", "Value is not one of those allowed", Error, "{0} cannot be {1}.", "Use one of: {2}.");

    public static readonly DiagnosticDescriptor EmptyText = new(
        "IDP1043", "Value is empty", Error, "{0} is empty.", "Give it a value, or leave it out if it is optional.");

    public static readonly DiagnosticDescriptor BreaksSchema = new(
        "IDP1044", "Value breaks the schema of its kind", Error, "{0} {1}.");

    public static readonly DiagnosticDescriptor NotAMapping = new(
        "IDP1045", "Document is not a descriptor", Error, "A descriptor is a map with apiVersion, kind and metadata; this document is {0}.");

    public static readonly DiagnosticDescriptor UnknownField = new(
        "IDP1046", "Unknown field", Error, "{0} is not a field that a descriptor has here.", "Remove it, or move it into metadata or spec.");

    public static readonly DiagnosticDescriptor OutputField = new(
        "IDP1047", "Field is the catalog's to write", Error, "{0} is written by the catalog and cannot be set in a descriptor.", "Remove it.");

    public static readonly DiagnosticDescriptor TooManyFaults = new(
        "IDP1048", "Too many faults", Error, "The document has more than {0} faults; {1} further ones are not shown.", "Mend those that are, and check again.");

    public static readonly DiagnosticDescriptor ApiVersionFormat = Format("IDP1050", "apiVersion has the wrong form");

    public static readonly DiagnosticDescriptor KindFormat = Format("IDP1051", "kind has the wrong form");

    public static readonly DiagnosticDescriptor NameFormat = Format("IDP1052", "Name has the wrong form");

    public static readonly DiagnosticDescriptor NamespaceFormat = Format("IDP1053", "Namespace has the wrong form");

    public static readonly DiagnosticDescriptor LabelKeyFormat = Format("IDP1054", "Label key has the wrong form");

    public static readonly DiagnosticDescriptor LabelValueFormat = Format("IDP1055", "Label value has the wrong form");

    public static readonly DiagnosticDescriptor AnnotationKeyFormat = Format("IDP1056", "Annotation key has the wrong form");

    public static readonly DiagnosticDescriptor AnnotationValueFormat = Format("IDP1057", "Annotation value has the wrong form");

    public static readonly DiagnosticDescriptor TagFormat = Format("IDP1058", "Tag has the wrong form");

    public static readonly DiagnosticDescriptor LinkUrlFormat = Format("IDP1059", "Link has no valid address");

    public static readonly DiagnosticDescriptor BlankLinkText = Format("IDP1060", "Link text is blank");

    public static readonly DiagnosticDescriptor UnknownKind = new(
        "IDP1065", "Kind is not known", Error, "No known kind is called {0}.", "{1}");

    public static readonly DiagnosticDescriptor UnknownApiVersion = new(
        "IDP1066", "Version of the kind is not known", Error, "Kind {0} has no version {1}.", "Use {2}.");

    public static readonly DiagnosticDescriptor UnknownSpecType = new(
        "IDP1067", "spec.type of the kind is not known", Error, "Kind {0} has no spec.type {1}.", "Use one of: {2}.");

    public static readonly DiagnosticDescriptor MalformedReference = new(
        "IDP1070", "Reference is malformed", Error, "{0} is not a reference to an entity: {1}.", "Write [kind:][namespace/]name.");

    public static readonly DiagnosticDescriptor ReferenceWithoutKind = new(
        "IDP1071", "Reference needs a kind", Error, "The reference {0} in {1} must say its kind.", "Write kind:name, such as component:{2}.");

    public static readonly DiagnosticDescriptor LocationType = new(
        "IDP1080", "Location type is not allowed", Error, "A location read as '{1}' cannot have targets of type {0}.", "Use type: url, or leave the type out.");

    public static readonly DiagnosticDescriptor LocationTargetIsFolder = new(
        "IDP1081", "Location target is a folder", Error, "The target {0} ends with a separator; a target is a file.", "Name the file, such as {1}catalog-info.yaml.");

    private static DiagnosticDescriptor Format(string id, string title)
        => new(id, title, Error, "{0} cannot be {1}.", "Use {2}.");
}
