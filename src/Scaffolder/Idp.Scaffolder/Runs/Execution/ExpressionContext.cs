using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>What the expressions of a run see: parameters, outputs of steps, the user, and secrets where they may be seen.</summary>
internal sealed class ExpressionContext
{
    private readonly RunFacts _facts;
    private readonly JsonObject _steps = [];
    private readonly Dictionary<string, TemplateFunction> _functions;

    public ExpressionContext(RunFacts facts)
    {
        _facts = facts;
        _functions = new Dictionary<string, TemplateFunction>(StringComparer.Ordinal)
        {
            ["always"] = _ => AskForStatus(true),
            ["failure"] = _ => AskForStatus(HasFailed),
        };
    }

    /// <summary>Whether a step failed: what <c>failure()</c> says.</summary>
    public bool HasFailed { get; set; }

    /// <summary>Whether <c>always()</c> or <c>failure()</c> was called since this was set to false.</summary>
    public bool IsStatusAsked { get; set; }

    /// <summary>Lets later expressions see a step's outputs.</summary>
    public void Add(string stepId, JsonObject output) => _steps[stepId] = new JsonObject { ["output"] = output.DeepClone() };

    /// <summary>A scope for steps' conditions and the output: without secrets.</summary>
    public TemplateScope Plain() => Scope(environmentSecrets: null, secrets: null, each: null);

    /// <summary>A scope for what steps are given.</summary>
    public TemplateScope WithSecrets(JsonObject? each = null)
        => Scope(Map(_facts.IsDryRun ? [] : _facts.EnvironmentSecrets), Map(_facts.Secrets), each);

    /// <summary>The same scope, with every secret undefined: to see what is derived from secrets.</summary>
    public TemplateScope WithoutSecrets(JsonObject? each = null) => Scope([], [], each);

    /// <summary>The same scope, with every secret <c>***</c>: for what a dry run shows.</summary>
    public TemplateScope WithStars() => Scope(Stars(_facts.EnvironmentSecrets), Stars(_facts.Secrets), each: null);

    private TemplateScope Scope(JsonObject? environmentSecrets, JsonObject? secrets, JsonObject? each)
    {
        var variables = new JsonObject
        {
            ["parameters"] = _facts.Values.DeepClone(),
            ["environment"] = new JsonObject
            {
                ["parameters"] = _facts.EnvironmentParameters.DeepClone(),
                ["secrets"] = environmentSecrets ?? [],
            },
            ["steps"] = _steps.DeepClone(),
            ["context"] = new JsonObject { ["task"] = new JsonObject { ["id"] = _facts.TaskId } },
        };
        if (_facts.User is { } user)
        {
            variables["user"] = User(user);
        }

        if (secrets is not null)
        {
            variables["secrets"] = secrets;
        }

        if (each is not null)
        {
            variables["each"] = each.DeepClone();
        }

        return TemplateScope.From(variables, _functions);
    }

    private static JsonObject User(Actions.RunUser user)
    {
        var seen = new JsonObject();
        if (user.Entity is { } entity)
        {
            seen["entity"] = entity.DeepClone();
        }

        if (user.Ref is { } reference)
        {
            seen["ref"] = reference.ToString();
        }

        return seen;
    }

    private static JsonObject Map(IEnumerable<KeyValuePair<string, string>> secrets)
        => new(secrets.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private static JsonObject Stars(IReadOnlyDictionary<string, string> secrets)
        => Map(secrets.Select(pair => KeyValuePair.Create(pair.Key, Secrets.SecretMask.Stars)));

    private JsonValue AskForStatus(bool answer)
    {
        IsStatusAsked = true;
        return JsonValue.Create(answer);
    }
}
