using System.Collections.Immutable;
using Idp.JsonSchemas;

namespace Idp.Catalog.Validation;

/// <summary>
/// A choice that fails (<c>oneOf</c>, <c>anyOf</c>) reports the faults of all its branches and then itself.
/// People want the faults of the branch that they meant: the one that got furthest.
/// </summary>
internal static class SchemaErrorTree
{
    public static IEnumerable<JsonSchemaError> Leaves(ImmutableArray<JsonSchemaError> errors)
    {
        var dropped = new HashSet<JsonSchemaError>(ReferenceEqualityComparer.Instance);
        foreach (var choice in errors)
        {
            if (choice.Keyword is "oneOf" or "anyOf")
            {
                Settle(choice, errors, dropped);
            }
        }

        return errors.Where(error => !dropped.Contains(error) && error.Keyword != "if");
    }

    private static void Settle(JsonSchemaError choice, ImmutableArray<JsonSchemaError> errors, HashSet<JsonSchemaError> dropped)
    {
        var branches = new Dictionary<string, List<JsonSchemaError>>(StringComparer.Ordinal);
        foreach (var error in errors)
        {
            if (!ReferenceEquals(error, choice) && IsBelow(error, choice))
            {
                var branch = BranchOf(error, choice);
                if (!branches.TryGetValue(branch, out var list))
                {
                    branches[branch] = list = [];
                }

                list.Add(error);
            }
        }

        // The deepest fault shows which branch was meant; with all of them at the door, the choice itself is the fault.
        var meant = branches.Values.MaxBy(Depth);
        var isMeant = meant is not null && Depth(meant) > choice.InstancePath.Tokens.Length;
        foreach (var list in branches.Values)
        {
            if (!isMeant || !ReferenceEquals(list, meant))
            {
                dropped.UnionWith(list);
            }
        }

        if (isMeant)
        {
            dropped.Add(choice);
        }
    }

    private static int Depth(List<JsonSchemaError> branch) => branch.Max(error => error.InstancePath.Tokens.Length);

    // A branch may lead elsewhere through a reference, so the instance decides whether an error belongs to a choice.
    private static bool IsBelow(JsonSchemaError error, JsonSchemaError choice)
        => error.InstancePath.StartsWith(choice.InstancePath) && error.Keyword is not ("oneOf" or "anyOf")
            && (error.SchemaPath.StartsWith(choice.SchemaPath) || !error.SchemaPath.StartsWith(choice.SchemaPath.Parent));

    private static string BranchOf(JsonSchemaError error, JsonSchemaError choice)
        => error.SchemaPath.StartsWith(choice.SchemaPath) && error.SchemaPath.Tokens.Length > choice.SchemaPath.Tokens.Length
            ? error.SchemaPath.Tokens[choice.SchemaPath.Tokens.Length]
            : error.SchemaPath.Parent.ToString();
}
