using System.Globalization;
using System.Net;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.CrashHost;

/// <summary>An action whose effects a server in the test counts.</summary>
internal sealed class EffectAction(string id, ActionRecovery recovery, HttpClient server) : TemplateAction<EffectAction.Input, EffectAction.Output>(
    new ActionDescriptor(id) { Recovery = recovery })
{
    protected override async ValueTask<Output> RunAsync(Input input, ActionContext context, CancellationToken cancellationToken)
    {
        context.Logger.Info($"causing {input.Name} {input.Token}");
        switch (Descriptor.Recovery)
        {
            case ActionRecovery.Repeat:
                for (int i = 0; i < 2; i++)
                {
                    string part = string.Create(CultureInfo.InvariantCulture, $"{input.Name}{i}");
                    await context.CheckpointAsync(part, token => CauseAsync(part, context.IdempotencyKey + part, null, token), cancellationToken);
                }

                return new Output($"{input.Name}!");
            case ActionRecovery.IdempotencyKey:
                return new Output(await CauseAsync(input.Name, context.IdempotencyKey, input.Token, cancellationToken));
            default:
                return new Output(await CauseAsync(input.Name, null, input.Token, cancellationToken));
        }
    }

    protected override async ValueTask<Output?> FindAsync(Input input, ActionContext context, CancellationToken cancellationToken)
    {
        using var answer = await server.GetAsync($"?name={Uri.EscapeDataString(input.Name)}", cancellationToken);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : new Output(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken));
    }

    private async ValueTask<string> CauseAsync(string name, string? key, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"?name={Uri.EscapeDataString(name)}");
        Add("Idempotency-Key", key);
        Add("Authorization", token);
        using var answer = await server.SendAsync(request, cancellationToken);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken);

        void Add(string header, string? value)
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(header, value);
            }
        }
    }

    internal sealed record Input(string Name, string? Token = null);

    internal sealed record Output(string Result);
}
