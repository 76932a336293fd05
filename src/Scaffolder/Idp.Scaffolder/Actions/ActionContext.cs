using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Secrets;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Actions;

/// <summary>The run around one call of an action. For one call and, apart from logging and checkpoints, one thread.</summary>
/// <remarks>A test makes one with what its action needs; checkpoints are then forgotten with it, and log lines lost.</remarks>
public sealed class ActionContext
{
    private readonly JsonObject _outputs = [];
    private readonly List<string> _temporaryDirectories = [];

    /// <summary>The folder of the run; whatever the action reads and writes on disk is inside.</summary>
    public required Workspace Workspace { get; init; }

    /// <summary>Takes log lines; secrets in them become <c>***</c>. Default: they are lost.</summary>
    public IActionLogger Logger { get; init; } = NoLogger.Instance;

    /// <summary>The secrets given to the run, by name.</summary>
    public IReadOnlyDictionary<string, string> Secrets { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The run's id.</summary>
    public string TaskId { get; init; } = "";

    /// <summary>The template's address and descriptor; null when the host did not say.</summary>
    public TemplateInfo? TemplateInfo { get; init; }

    /// <summary>Who asked for the run; null for a service.</summary>
    public RunUser? User { get; init; }

    /// <summary>Whether nothing outside the workspace may change.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether an earlier attempt at this call may have begun, in a process that died or before a retry.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The step that calls.</summary>
    public ActionStep Step { get; init; } = new("", "");

    /// <summary>A text that is the same for every attempt at this call of this run and for no other: for services that know repetitions by such a key.</summary>
    public string IdempotencyKey { get; init; } = "";

    /// <summary>What renders the run's expressions, for actions that render too. Default: one with the language's defaults.</summary>
    public TemplateEngine Engine { get => field ??= new TemplateEngine(); init; }

    /// <summary>The outputs given so far.</summary>
    public JsonObject Outputs => _outputs;

    /// <summary>Hides what the run keeps secret; null where an action is called without one.</summary>
    internal SecretMask? Mask { get; init; }

    internal IActionCheckpoints Checkpoints { get; init; } = new ForgetfulCheckpoints();

    /// <summary>Gives an output; the last value of a name counts.</summary>
    /// <param name="name">Its name in <c>steps.ID.output</c>.</param>
    /// <param name="value">Its value, which then belongs to the run.</param>
    public void Output(string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        _outputs[name] = value?.Parent is null ? value : value.DeepClone();
    }

    /// <summary>
    /// Causes an effect once in the life of the run: when an earlier attempt recorded a result under the key, that is returned instead.
    /// The result is durable before this returns; it must not be a secret that the run was not given.
    /// </summary>
    /// <typeparam name="T">The result, which System.Text.Json writes and reads with camel-case names.</typeparam>
    /// <param name="key">What the effect is, unique in the step; iterations of <c>each</c> share the step, so it names the item too.</param>
    /// <param name="effect">Causes it. A failure is recorded, and tried again by the next attempt.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public ValueTask<T> CheckpointAsync<T>(string key, Func<CancellationToken, ValueTask<T>> effect, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return RecordAsync(key, effect, cancellationToken);
    }

    /// <inheritdoc cref="CheckpointAsync{T}(string, Func{CancellationToken, ValueTask{T}}, CancellationToken)"/>
    /// <param name="key">What the effect is, unique in the step.</param>
    /// <param name="effect">Causes it.</param>
    /// <param name="find">
    /// Asked first when an earlier attempt may have begun (<see cref="IsRepeated"/>) and recorded nothing: the result of the effect if it is there, else null.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public ValueTask<T> CheckpointAsync<T>(
        string key, Func<CancellationToken, ValueTask<T>> effect, Func<CancellationToken, ValueTask<T?>> find, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(effect);
        ArgumentNullException.ThrowIfNull(find);
        return RecordAsync(
            key,
            async token => (IsRepeated ? await find(token).ConfigureAwait(false) : null) ?? await effect(token).ConfigureAwait(false),
            cancellationToken);
    }

    /// <summary>Makes an empty folder beside the workspace; it is deleted when the step ends.</summary>
    /// <returns>Its full path.</returns>
    public string CreateTemporaryDirectory()
    {
        string path = $"{Workspace.Path}_step-{SafeName(Step.Id)}-{Guid.NewGuid():N}";
        Directory.CreateDirectory(path);
        _temporaryDirectories.Add(path);
        return path;
    }

    internal void DeleteTemporaryDirectories()
    {
        foreach (string path in _temporaryDirectories.Where(Directory.Exists))
        {
            Directory.Delete(path, recursive: true);
        }

        _temporaryDirectories.Clear();
    }

    // Ids of steps are the author's; a slash in one must not lead elsewhere.
    private static string SafeName(string id)
        => string.Concat(id.Take(40).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    private async ValueTask<T> RecordAsync<T>(string key, Func<CancellationToken, ValueTask<T>> effect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Checkpoints.TryGet(key, out var recorded))
        {
            return recorded.Deserialize<T>(ActionJson.Options)!;
        }

        try
        {
            var value = await effect(cancellationToken).ConfigureAwait(false);
            await Checkpoints.SucceedAsync(key, JsonSerializer.SerializeToNode(value, ActionJson.Options), cancellationToken).ConfigureAwait(false);
            return value;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await Checkpoints.FailAsync(key, failure.Message, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }
}
