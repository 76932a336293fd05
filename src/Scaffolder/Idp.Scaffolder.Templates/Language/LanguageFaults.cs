using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>What can be wrong with a template's text, or go wrong while it is rendered.</summary>
internal static class LanguageFaults
{
    public static readonly DiagnosticDescriptor Syntax = new(
        "IDP2000", "Template text is malformed", Error, "This is no valid template: {0}.");

    public static readonly DiagnosticDescriptor Failed = new(
        "IDP2001", "Expression fails", Error, "The expression fails: {0}.");

    public static readonly DiagnosticDescriptor UnknownName = new(
        "IDP2002", "Unknown filter, test or tag", Error, "There is no {0} '{1}'{2}.");

    public static readonly DiagnosticDescriptor Limit = new(
        "IDP2003", "Template goes beyond a limit", Error, "The template goes beyond the limit of {0}: {1}.", "Split the template, or raise TemplateLimits.{0}.");

    public static readonly DiagnosticDescriptor UndefinedValue = new(
        "IDP2004", "Value is undefined", Error, "'{0}' has no value.", "Give it one, or write '{0} | default(…)'.");

    public static readonly DiagnosticDescriptor NotLoaded = new(
        "IDP2005", "Text to include is not there", Error, "'{0}' cannot be loaded: {1}.");

    public static readonly DiagnosticDescriptor HostFailed = new(
        "IDP2006", "Function of the host fails", Error, "{0} '{1}' fails: {2}.");

    public static readonly DiagnosticDescriptor Native = new(
        "IDP2007", "Scriban text fails", Error, "The Scriban text fails: {0}.");
}
