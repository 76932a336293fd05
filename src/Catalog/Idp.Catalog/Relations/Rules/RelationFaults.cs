using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Catalog.Relations;

/// <summary>The rules that relations between entities can break.</summary>
internal static class RelationFaults
{
    public static readonly DiagnosticDescriptor Dangling = new(
        "IDP1100", "Reference leads nowhere", Warning, "There is no '{0}' {1}.", "{2}");

    public static readonly DiagnosticDescriptor DependencyCycle = new(
        "IDP1105", "Dependencies run in a circle", Warning, "These depend on one another in a circle: {0}.", "Take one of the dependencies out.");

    public static readonly DiagnosticDescriptor PartCycle = new(
        "IDP1106", "Entity is part of itself", Error, "These are parts of one another in a circle: {0}.", "Correct the one that names the wrong whole.");

    public static readonly DiagnosticDescriptor GroupCycle = new(
        "IDP1107", "Group is below itself", Error, "These groups are below one another in a circle: {0}.", "Correct the parent or the children of one.");

    public static readonly DiagnosticDescriptor UnprovidedApi = new(
        "IDP1108", "API is never provided", Warning, "No component provides '{0}'.", "List it in spec.providesApis of the component that serves it.");

    public static readonly DiagnosticDescriptor ForbiddenKind = new(
        "IDP1109", "Reference to a kind that the field does not allow", Warning, "{0} refers to '{1}'; only {2} is allowed there.", "Name {2}, or use another field.");
}
