using GatewayContracts.Tool;
using GatewayContracts.Tool.Terminals;

return CommandLine.Run(args, Terminal.OfProcess());
