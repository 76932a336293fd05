using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Scaffolder.Templates;

/// <summary>The rules of skeletons.</summary>
internal static class SkeletonFaults
{
    public static readonly DiagnosticDescriptor Missing = new(
        "IDP2230", "Skeleton is missing", Error, "'{0}' names {1}, where no file is.", "Paths are relative to the template's file.");

    public static readonly DiagnosticDescriptor Outside = new(
        "IDP2231", "Skeleton is outside", Error, "'{0}' leaves the folder that is read.", "Give the folder that holds both, or move the skeleton.");

    public static readonly DiagnosticDescriptor Broken = new(
        "IDP2232", "Skeleton file cannot be rendered", Error, "{0}.", "Correct the expression, put the part between {{% raw %}} and {{% endraw %}}, or name the file in copyWithoutTemplating.");

    public static readonly DiagnosticDescriptor ForeignExpression = new(
        "IDP2233", "Expression of another tool is rendered", Warning, "'{0}' is no value of the skeleton; in a workflow of GitHub Actions it would be rendered away.", "Write ${{{{ '${{{{' }}}} ... }}}}, put the part between {{% raw %}} and {{% endraw %}}, or name the file in copyWithoutTemplating.");

    public static readonly DiagnosticDescriptor UnknownVariable = new(
        "IDP2234", "Name does not exist in skeletons", Warning, "'{0}' is undefined in a skeleton, which sees nothing but '{1}'.", "Give it in the 'values' of the step.");

    public static readonly DiagnosticDescriptor UnknownValue = new(
        "IDP2235", "Value is not given to the skeleton", Warning, "'{0}' is undefined: the step gives no value '{1}'{2}.", "Give it in the 'values' of the step.");

    public static readonly DiagnosticDescriptor SkippedFile = new(
        "IDP2236", "File is left out when values are missing", Info, "Without values this name is '{0}', and a file of such a name is left out.");

    public static readonly DiagnosticDescriptor TooManyFiles = new(
        "IDP2237", "Skeletons have too many files", Warning, "Only {0} files of the skeletons were checked.", "Raise MaxSkeletonFiles.");
}
