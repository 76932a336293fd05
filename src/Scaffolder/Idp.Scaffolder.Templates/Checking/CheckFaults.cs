using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Scaffolder.Templates;

/// <summary>The rules of steps and of the output.</summary>
internal static class CheckFaults
{
    public static readonly DiagnosticDescriptor UnknownAction = new(
        "IDP2200", "Action does not exist", Error, "No action is called '{0}'{1}.", "Correct the id, or register the action.");

    public static readonly DiagnosticDescriptor DuplicateStep = new(
        "IDP2201", "Two steps have one id", Error, "Step {0} has the id '{1}', which step {2} has too; expressions would see the outputs of the last one only.", "Give each step an id of its own.");

    public static readonly DiagnosticDescriptor WrongInput = new(
        "IDP2202", "Input does not fit the action", Error, "{0} {1}.", "See what the action takes: idp-template actions ID.");

    public static readonly DiagnosticDescriptor UnknownParameter = new(
        "IDP2203", "Parameter does not exist", Warning, "No page asks for the parameter '{0}'{1}; the expression is undefined.", "Correct the name, or ask for the parameter on a page.");

    public static readonly DiagnosticDescriptor UnknownStep = new(
        "IDP2204", "Step does not exist", Warning, "No step has the id '{0}'{1}; the expression is undefined.", "Correct the id.");

    public static readonly DiagnosticDescriptor LaterStep = new(
        "IDP2205", "Step has not run yet", Warning, "Step '{0}' runs {1}, so its outputs are undefined here.", "Move the step before this one.");

    public static readonly DiagnosticDescriptor DashInId = new(
        "IDP2206", "Dash in an id is a subtraction", Warning, "'steps.{0}' ends at the dash: the rest is subtracted from it.", "Write steps['{1}'].");

    public static readonly DiagnosticDescriptor UnknownOutput = new(
        "IDP2207", "Output does not exist", Warning, "Action '{0}' of step '{1}' has no output '{2}'{3}; the expression is undefined.", "Correct the name of the output.");

    public static readonly DiagnosticDescriptor UnknownVariable = new(
        "IDP2208", "Name does not exist", Warning, "Nothing is called '{0}' here{1}; the expression is undefined.", "Steps see parameters, secrets, steps, each, user, context and environment.");

    public static readonly DiagnosticDescriptor SecretsUnseen = new(
        "IDP2209", "Secrets are not seen here", Warning, "'{0}' is undefined in {1}.", "Only the input and each of a step see secrets.");

    public static readonly DiagnosticDescriptor NeverRuns = new(
        "IDP2210", "Step can never run", Warning, "The condition of step '{0}' is never true.", "Remove the step, or correct the condition.");

    public static readonly DiagnosticDescriptor AlwaysRuns = new(
        "IDP2211", "Condition is always true", Warning, "{0} has a condition that is always true: {1}.", "A condition is one expression, ${{{{ ... }}}}, with nothing around it.");

    public static readonly DiagnosticDescriptor BrokenExpression = new(
        "IDP2212", "Expression cannot be parsed", Error, "{0}; the text would be passed on as it is written.", "Correct the expression.");

    public static readonly DiagnosticDescriptor UnknownFilter = new(
        "IDP2213", "Filter does not exist", Error, "No filter is called '{0}'{1}.", "Correct the name, or give the filter to the engine.");

    public static readonly DiagnosticDescriptor NotIterable = new(
        "IDP2214", "Each has nothing to go through", Error, "'each' of step '{0}' is {1}; it must be a list or an object.", "Give a list, an object, or one expression that has such a value.");

    public static readonly DiagnosticDescriptor SecretInFile = new(
        "IDP2215", "Secret would be written to a file", Warning, "'{0}' is given to '{1}', which writes it to a file of the workspace.", "Give the secret to the action that needs it, or let the generated code read it where it runs.");

    public static readonly DiagnosticDescriptor CopyWithoutRender = new(
        "IDP2216", "Option has no effect", Warning, "'copyWithoutRender' is ignored: the files it names are rendered.", "Write copyWithoutTemplating.");
}
