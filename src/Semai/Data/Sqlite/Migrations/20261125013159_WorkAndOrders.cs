using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WorkAndOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "production_numbers",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_numbers", x => new { x.unit, x.kind, x.year });
                });

            migrationBuilder.CreateTable(
                name: "production_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    buyer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pattern = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    split_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    split_version = table.Column<int>(type: "INTEGER", nullable: true),
                    margin = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    cancelled_why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    delivered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_orders_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_hours_books",
                columns: table => new
                {
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    sheets = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_hours_books", x => x.unit);
                });

            migrationBuilder.CreateTable(
                name: "workers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    consent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    witness = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    minutes_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    minutes_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    running_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_workers", x => x.id);
                    table.ForeignKey(
                        name: "fk_workers_eligibility_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "eligibility_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_workers_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    workshop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    planned = table.Column<int>(type: "INTEGER", nullable: false),
                    began_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    made = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_batches_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_deliveries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_deliveries", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_deliveries_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_invoices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    credited = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoices", x => x.id);
                    table.CheckConstraint("ck_production_invoices_owed", "amount > 0 AND credited >= 0 AND paid >= 0 AND credited + paid <= amount");
                    table.ForeignKey(
                        name: "fk_production_invoices_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_material_purchases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_material_purchases", x => x.id);
                    table.ForeignKey(
                        name: "fk_production_material_purchases_order_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_order_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_history", x => new { x.order_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_order_history_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_order_items",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    product = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    delivered = table.Column<int>(type: "INTEGER", nullable: false),
                    returned = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_items", x => new { x.order_id, x.no });
                    table.CheckConstraint("ck_production_order_items_counts", "delivered <= accepted AND returned <= delivered AND delivered - returned <= quantity AND price > 0");
                    table.ForeignKey(
                        name: "fk_production_order_items_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_order_materials",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    for_item = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_cost = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_order_materials", x => new { x.order_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_order_materials_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "worker_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    worker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worker_history", x => new { x.worker_id, x.no });
                    table.ForeignKey(
                        name: "fk_worker_history_workers_worker_id",
                        column: x => x.worker_id,
                        principalTable: "workers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_batch_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_batch_history", x => new { x.batch_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_batch_history_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_quality_checks",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_quality_checks", x => new { x.batch_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_quality_checks_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    late_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    client_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    settlement_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_entries", x => x.id);
                    table.CheckConstraint("ck_work_entries_amounts", "minutes > 0 AND pieces >= 0");
                    table.ForeignKey(
                        name: "fk_work_entries_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_work_entries_production_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "production_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "production_delivery_lines",
                columns: table => new
                {
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    returned = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_delivery_lines", x => new { x.delivery_id, x.item_no });
                    table.CheckConstraint("ck_production_delivery_lines_counts", "quantity > 0 AND returned >= 0 AND returned <= quantity");
                    table.ForeignKey(
                        name: "fk_production_delivery_lines_production_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "production_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_returns",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_returns", x => new { x.delivery_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_returns_production_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "production_deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_invoice_lines",
                columns: table => new
                {
                    item_no = table.Column<int>(type: "INTEGER", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    price = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoice_lines", x => new { x.invoice_id, x.item_no });
                    table.ForeignKey(
                        name: "fk_production_invoice_lines_production_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "production_invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "production_invoice_payments",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_production_invoice_payments", x => new { x.invoice_id, x.no });
                    table.ForeignKey(
                        name: "fk_production_invoice_payments_production_invoices_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "production_invoices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_order_id",
                table: "production_batches",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_unit_number",
                table: "production_batches",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_batches_unit_state",
                table: "production_batches",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_invoice_id",
                table: "production_deliveries",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_order_id",
                table: "production_deliveries",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_deliveries_unit_number",
                table: "production_deliveries",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_order_id",
                table: "production_invoices",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_unit_due_on",
                table: "production_invoices",
                columns: new[] { "unit", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_production_invoices_unit_number",
                table: "production_invoices",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_material_purchases_order_id",
                table: "production_material_purchases",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_business_id",
                table: "production_orders",
                column: "business_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_commitment_id",
                table: "production_orders",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_unit_number",
                table: "production_orders",
                columns: new[] { "unit", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_production_orders_unit_state",
                table: "production_orders",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_batch_id_participant_id_day",
                table: "work_entries",
                columns: new[] { "batch_id", "participant_id", "day" },
                unique: true,
                filter: "error_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_client_key",
                table: "work_entries",
                column: "client_key",
                unique: true,
                filter: "client_key IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_order_id_settlement_id",
                table: "work_entries",
                columns: new[] { "order_id", "settlement_id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_participant_id_day",
                table: "work_entries",
                columns: new[] { "participant_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_work_entries_settlement_id",
                table: "work_entries",
                column: "settlement_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_decision_id",
                table: "workers",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_participant_id",
                table: "workers",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_workers_running_key",
                table: "workers",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_workers_unit_state",
                table: "workers",
                columns: new[] { "unit", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "production_batch_history");

            migrationBuilder.DropTable(
                name: "production_delivery_lines");

            migrationBuilder.DropTable(
                name: "production_invoice_lines");

            migrationBuilder.DropTable(
                name: "production_invoice_payments");

            migrationBuilder.DropTable(
                name: "production_material_purchases");

            migrationBuilder.DropTable(
                name: "production_numbers");

            migrationBuilder.DropTable(
                name: "production_order_history");

            migrationBuilder.DropTable(
                name: "production_order_items");

            migrationBuilder.DropTable(
                name: "production_order_materials");

            migrationBuilder.DropTable(
                name: "production_quality_checks");

            migrationBuilder.DropTable(
                name: "production_returns");

            migrationBuilder.DropTable(
                name: "work_entries");

            migrationBuilder.DropTable(
                name: "work_hours_books");

            migrationBuilder.DropTable(
                name: "worker_history");

            migrationBuilder.DropTable(
                name: "production_invoices");

            migrationBuilder.DropTable(
                name: "production_deliveries");

            migrationBuilder.DropTable(
                name: "production_batches");

            migrationBuilder.DropTable(
                name: "workers");

            migrationBuilder.DropTable(
                name: "production_orders");
        }
    }
}
